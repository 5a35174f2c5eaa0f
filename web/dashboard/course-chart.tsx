import { t } from '../text/t.ts';
import { type Moment, roundUp } from './course.ts';
import { type Stap, shortStep } from './step-name.ts';

const WIDTH = 720;
const LEFT = 40;
/** Top and height of the two pictures that share one time axis. */
const FLOW = { top: 10, height: 150 };
const STOCK = { top: 190, height: 80 };
const HEIGHT = 300;
/** At most this many names under the bars, or they run into each other. */
const NAMES = 8;

type Area = typeof FLOW;
type Scale = { y: (value: number) => number; marks: readonly number[] };

const scaleOf = ({ top, height }: Area, highest: number, parts: number): Scale => {
  const end = roundUp(highest);
  return {
    y: (value) => top + height - (value / end) * height,
    marks: Array.from({ length: parts + 1 }, (_, part) => (end * part) / parts),
  };
};

type Props = { course: readonly Moment[]; step: Stap; kleinsteGroep: number };

/**
 * Inflow and outflow as bars, stock as a line below. Its table has the same numbers; this is for the eye. Where a number is not told
 * the bar is an open one, as high as the number can be, and the line is broken.
 */
export function CourseChart({ course, step, kleinsteGroep }: Props) {
  const most = kleinsteGroep - 1;
  const flows = course.flatMap(({ instroom, uitstroom }) => [instroom, uitstroom]);
  const flow = scaleOf(FLOW, Math.max(...flows.map((value) => value ?? most)), 4);
  const stock = scaleOf(STOCK, Math.max(...course.map(({ voorraad }) => voorraad ?? 0)), 2);
  const slot = (WIDTH - LEFT) / course.length;
  const bar = Math.min(slot * 0.36, 26);
  const middle = (index: number): number => LEFT + slot * (index + 0.5);
  const skip = Math.ceil(course.length / NAMES);

  return (
    <figure className="nf-chart">
      <figcaption>
        <span className="nf-chart__key nf-chart__key--in">{t('dashboard.instroom')}</span>
        <span className="nf-chart__key nf-chart__key--out">{t('dashboard.uitstroom')}</span>
        <span className="nf-chart__key nf-chart__key--stock">{t('dashboard.voorraad')}</span>
        {flows.includes(null) && (
          <span className="nf-chart__key nf-chart__key--few">
            {t('dashboard.minderDan', { aantal: kleinsteGroep })}
          </span>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it on a narrow screen */}
      <section className="nf-chart__scroll" aria-label={t('dashboard.grafiek')} tabIndex={0}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
          <Hatching />
          <Grid scale={flow} />
          <Grid scale={stock} />
          {course.map(({ vanaf, instroom, uitstroom }, index) => (
            <g key={vanaf}>
              <Bar
                x={middle(index) - bar - 1}
                width={bar}
                scale={flow}
                value={instroom ?? most}
                kind={instroom === null ? 'few' : 'in'}
              />
              <Bar
                x={middle(index) + 1}
                width={bar}
                scale={flow}
                value={uitstroom ?? most}
                kind={uitstroom === null ? 'few' : 'out'}
              />
              {index % skip === 0 && (
                <text
                  x={middle(index)}
                  y={HEIGHT - 8}
                  className="nf-chart__axis nf-chart__axis--under"
                >
                  {shortStep(vanaf, step)}
                </text>
              )}
            </g>
          ))}
          <path
            d={lineOf(
              course.map(({ voorraad }, i) =>
                voorraad === null ? null : [middle(i), stock.y(voorraad)],
              ),
            )}
            className="nf-chart__stock"
          />
          {course.map(
            ({ vanaf, voorraad }, index) =>
              voorraad !== null && (
                <circle
                  key={vanaf}
                  cx={middle(index)}
                  cy={stock.y(voorraad)}
                  r="3.5"
                  className="nf-chart__dot"
                />
              ),
          )}
        </svg>
      </section>
    </figure>
  );
}

/** A line through the points, broken where there is none. */
const lineOf = (points: readonly (readonly [x: number, y: number] | null)[]): string =>
  points
    .map((point, i) => point && `${i > 0 && points[i - 1] ? 'L' : 'M'}${point[0]},${point[1]}`)
    .filter(Boolean)
    .join(' ');

type BarProps = {
  x: number;
  width: number;
  scale: Scale;
  value: number;
  kind: 'in' | 'out' | 'few';
};

function Bar({ x, width, scale, value, kind }: BarProps) {
  const top = scale.y(value);
  return (
    <rect
      x={x}
      y={top}
      width={width}
      height={scale.y(0) - top}
      className={`nf-chart__${kind}`}
      fill={kind === 'out' ? 'url(#arcering)' : undefined}
    />
  );
}

function Grid({ scale }: { scale: Scale }) {
  return scale.marks.map((mark) => (
    <g key={mark}>
      <line x1={LEFT} x2={WIDTH} y1={scale.y(mark)} y2={scale.y(mark)} className="nf-chart__grid" />
      <text x={LEFT - 6} y={scale.y(mark) + 4} className="nf-chart__axis nf-chart__axis--left">
        {Math.round(mark)}
      </text>
    </g>
  ));
}

/** Outflow is hatched, so that it differs from inflow without its colour. */
function Hatching() {
  return (
    <defs>
      <pattern
        id="arcering"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="nf-chart__out-ground" />
        <line x1="0" y1="0" x2="0" y2="6" className="nf-chart__out-line" />
      </pattern>
    </defs>
  );
}
