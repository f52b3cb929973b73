/** Writes docs/handbook from the rule folders: `npm run handbook`. A test keeps it true. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HANDBOOK, type HandbookPage } from '../src/rules/catalogue/handbook.ts'
import type { Example } from '../src/rules/rule.ts'

const ROOT = path.join(import.meta.dirname, '..')
const FOLDER = path.join(ROOT, 'docs/handbook')

const ROOMS: Readonly<Record<HandbookPage['room'], string>> = {
  '00-case': 'Sagen og parterne',
  '01-application': 'Ansøgningen',
  '02-information': 'Oplysningerne',
  '03-needs': 'Behov og personkreds',
  '04-assessment': 'Vurderingen',
  '05-hearing': 'Høring og udvalg',
  '06-decision': 'Afgørelsen',
  '07-letter': 'Afgørelsesbreve',
  '08-complaint': 'Klagen',
  '09-reassessment': 'Genvurderingen',
  '10-board': 'Sagen hos Ankestyrelsen',
  '11-outcome': 'Ankestyrelsens afgørelse',
  '12-compliance': 'Efterlevelsen',
  '14-supervision': 'Kvalitetsstandarder',
}

/** File name to text, for every page of the handbook. */
export function handbookFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', contents()],
    ...HANDBOOK.map((page) => [`${page.rule.id}.md`, pageText(page)] as const),
  ])
}

function contents(): string {
  const rooms = Object.entries(ROOMS).filter(([room]) => HANDBOOK.some((page) => page.room === room))
  const lists = rooms.map(([room, title]) => {
    const rows = HANDBOOK.filter((page) => page.room === room).map(
      ({ rule }) =>
        `| [${rule.title.da}](${rule.id}.md) | ${rule.checklist.join(', ') || '–'} | ${rule.sources.map(({ short }) => short).join(', ')} |`,
    )
    return `## ${title}\n\n| regel | tjekliste | kilde |\n|---|---|---|\n${rows.join('\n')}`
  })
  return `# Regelhåndbog\n\nSkrevet af \`npm run handbook\` ud fra reglernes egne mapper. Eksemplerne er de samme, som reglerne afprøves med.\n\n${lists.join('\n\n')}\n`
}

function pageText({ room, rule, examples }: HandbookPage): string {
  const readme = readFileSync(path.join(ROOT, 'src/rules', room, rule.id, 'README.md'), 'utf8').trimEnd()
  const sources = rule.sources.map(
    ({ short, reference, words, url, inForce, confidence }) =>
      `- **${short}** (${reference}): ${words.da} Kendt fra ${inForce.from}${inForce.to === undefined ? '' : ` til ${inForce.to}`}; kilde: ${confidence}.${url === null ? '' : ` <${url}>`}`,
  )
  const shown = [
    section('Holder', examples.holds),
    section('Holder ikke', examples.fails),
    section('Gælder ikke', examples.notApplicable),
    section('Kan ikke ses', examples.unknown),
  ]
  return (
    [readme, `## Kilder\n\n${sources.join('\n')}`, '## Eksempler', ...shown.filter((part) => part !== '')].join(
      '\n\n',
    ) + '\n'
  )
}

function section(title: string, examples: readonly Example[]): string {
  if (examples.length === 0) return ''
  return `### ${title}\n\n${examples.map(({ name, text }) => `**${name}**\n\n${fenced(text)}`).join('\n\n')}`
}

/** A fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true })
  for (const name of readdirSync(FOLDER)) rmSync(path.join(FOLDER, name))
  for (const [name, text] of handbookFiles()) writeFileSync(path.join(FOLDER, name), text)
}
