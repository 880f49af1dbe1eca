import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { TownMap as Drawing } from './listed-place'

/** Where a name is written, from the middle of its number. */
const places = {
  right: { x: 20, y: 5, anchor: 'start' },
  left: { x: -20, y: 5, anchor: 'end' },
  above: { x: 0, y: -20, anchor: 'middle' },
  below: { x: 0, y: 30, anchor: 'middle' },
} as const

/** A map drawn by the site itself: numbered communes to scale, the north at the top. Its list stands beside it. */
export function TownMap({ locale, map }: { locale: Locale; map: Drawing }) {
  const t = messagesFor('places', locale)
  const { width, height, scale, spots } = map
  return (
    <figure className="print:break-inside-avoid">
      {map.name && <figcaption className="mb-1 font-semibold">{map.name}</figcaption>}
      <svg
        viewBox={`0 0 ${width} ${height + 44}`}
        role="img"
        aria-label={t('mapDescription')}
        className="h-auto w-full"
      >
        <rect width={width} height={height + 44} className="fill-paper" />
        {spots.map(({ number, name, x, y, side }) => (
          <g key={number}>
            <circle cx={x} cy={y} r="14" className="fill-sheet stroke-action" strokeWidth="2.5" />
            <text x={x} y={y + 5.5} textAnchor="middle" className="fill-action text-[16px] font-bold">
              {number}
            </text>
            <text
              x={x + places[side].x}
              y={y + places[side].y}
              textAnchor={places[side].anchor}
              className="fill-ink text-[14px]"
            >
              {name}
            </text>
          </g>
        ))}
        <path
          d={`M16 ${height + 18} v6 h${scale.length} v-6`}
          fill="none"
          strokeWidth="2"
          className="stroke-ink-soft"
        />
        <text x={24 + scale.length} y={height + 25} className="fill-ink-soft text-[14px]">
          {t('scale', { km: scale.km })}
        </text>
      </svg>
    </figure>
  )
}
