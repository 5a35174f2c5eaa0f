import type { DecisionTable } from '../../processes/decision-table.ts';
import { type Route, route } from '../http/route.ts';
import { beslistabellenLijst } from './schema.ts';
import { beslistabellenView } from './view.ts';

/** On which rules the engine decides, and which of them nobody laid down or read in the official source yet. */
export const beslistabellenRoutes = (tables: readonly DecisionTable[]): Route[] => {
  const beslistabellen = beslistabellenView(tables);
  return [
    route({
      method: 'get',
      path: '/beslistabellen',
      operation: 'beslistabellenLijst',
      summary: 'Beslistabellen met hun geschiedenis en hoe zeker die is',
      right: 'instellingen.lezen',
      answer: { status: 200, schema: beslistabellenLijst },
      handle: async () => ({ beslistabellen }),
    }),
  ];
};
