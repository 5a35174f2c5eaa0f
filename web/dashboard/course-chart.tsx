import { t } from '../text/t.ts';
import { type Moment, roundUp } from './course.ts';
import { type Stap, shortStep } from './step-name.ts';

const WIDTH = 720;
const HEIGHT = 260;
const LEFT = 40;
const BOTTOM = 28;
const TOP = 8;
/** At most this many names under the bars, or they run into each other. */
const NAMES = 8;

/** Inflow and outflow as bars, stock as a line. Its table stands below; the picture is for the eye only. */
export function CourseChart({ course, step }: { course: readonly Moment[]; step: Stap }) {
  const flow = roundUp(
    Math.max(...course.flatMap(({ instroom, uitstroom }) => [instroom, uitstroom]), 1),
  );
  const stock = roundUp(Math.max(...course.map(({ voorraad }) => voorraad), 1));
  const top = Math.max(flow, stock);
  const height = HEIGHT - BOTTOM - TOP;
  const y = (value: number): number => TOP + height - (value / top) * height;
  const slot = (WIDTH - LEFT) / Math.max(course.length, 1);
  const bar = Math.min(slot * 0.36, 26);
  const middle = (index: number): number => LEFT + slot * (index + 0.5);
  const skip = Math.ceil(course.length / NAMES);

  return (
    <figure className="nf-chart">
      <figcaption className="nf-legend">
        <span className="nf-chart__key nf-chart__key--in">{t('dashboard.instroom')}</span>
        <span className="nf-chart__key nf-chart__key--out">{t('dashboard.uitstroom')}</span>
        <span className="nf-chart__key nf-chart__key--stock">{t('dashboard.voorraad')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
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
        {[0, 0.25, 0.5, 0.75, 1].map((part) => (
          <g key={part}>
            <line
              x1={LEFT}
              x2={WIDTH}
              y1={y(top * part)}
              y2={y(top * part)}
              className="nf-chart__grid"
            />
            <text
              x={LEFT - 6}
              y={y(top * part) + 4}
              className="nf-chart__axis nf-chart__axis--left"
            >
              {Math.round(top * part)}
            </text>
          </g>
        ))}
        {course.map(({ vanaf, instroom, uitstroom }, index) => (
          <g key={vanaf}>
            <rect
              x={middle(index) - bar - 1}
              y={y(instroom)}
              width={bar}
              height={y(0) - y(instroom)}
              className="nf-chart__in"
            />
            <rect
              x={middle(index) + 1}
              y={y(uitstroom)}
              width={bar}
              height={y(0) - y(uitstroom)}
              fill="url(#arcering)"
              className="nf-chart__out"
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
        <polyline
          points={course.map(({ voorraad }, index) => `${middle(index)},${y(voorraad)}`).join(' ')}
          className="nf-chart__stock"
        />
        {course.map(({ vanaf, voorraad }, index) => (
          <circle
            key={vanaf}
            cx={middle(index)}
            cy={y(voorraad)}
            r="3.5"
            className="nf-chart__dot"
          />
        ))}
      </svg>
    </figure>
  );
}
