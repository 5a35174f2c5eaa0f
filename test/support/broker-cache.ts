import { existsSync } from 'node:fs';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { openGateway } from '../../engine/gateway.ts';
import { resources } from '../../platform.ts';
import { readTools } from '../../setup/tools.mjs';
import { silent } from './log.ts';
import { BROKER_CACHE, sharedBroker, stopServices } from './services.ts';

/**
 * Run before the lanes: a broker that takes all models and stops, so that each broker of the lanes finds the AOT cache and
 * starts at a third of the cost. Does nothing when there is one, or when Java is too old for it.
 */
if (readTools().javaVersion >= 25 && !existsSync(BROKER_CACHE)) {
  const gateway = openGateway((await sharedBroker()).gatewayAddress, silent);
  await deployUntilDone(() => gateway.deploy(resources()), silent);
  await gateway.close();
  await stopServices();
}
