import { PatternTile } from '@/features/ui/PatternTile.tsx'
import { Section } from '@/features/ui/Section.tsx'

const AREAS = ['inclusive', 'digitalized', 'green']
const THEMES = ['vulnerable-groups', 'quality-education', 'e-government', 'smart-mobility']

export function Tiles() {
  return (
    <Section title="Tiles">
      {AREAS.map((area) => (
        <div className="guide-tiles" key={area}>
          {THEMES.map((theme, index) => (
            <PatternTile
              key={theme}
              area={area}
              theme={theme}
              refId={`BP-2026-0${index}${area.length}`}
              shape="square"
            />
          ))}
        </div>
      ))}
    </Section>
  )
}
