import { expect, test } from 'vitest'
import { aRefusal } from '../../stages/07-letter/letter.specimen.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { klagevejledningErRigtig } from '../07-letter/klagevejledning-er-rigtig/rule.ts'
import { lovIKraft } from '../07-letter/lov-i-kraft/rule.ts'
import { lovensFrister } from '../07-letter/lovens-frister/rule.ts'
import { praksisIKraft } from '../07-letter/praksis-i-kraft/rule.ts'
import type { Rule } from '../rule.ts'
import { letterFrom } from '../testing.ts'

const sourcesTold = (rule: Rule<Letter>, change: Parameters<typeof aRefusal>[0]) => {
  const verdict = rule.check(letterFrom(aRefusal(change)))
  return verdict.kind === 'fails' ? verdict.findings.map(({ sources }) => sources?.map(({ short }) => short)) : []
}
const law = (text: string) => ({ title: 'Afslag', law: text })
const end = (text: string) => ({ end: `${text}\n\nVenlig hilsen\nMette Lund` })

test.each<[string, Rule<Letter>, Parameters<typeof aRefusal>[0], readonly string[]]>([
  ['an act not yet in force', lovIKraft, law('Afgørelsen er truffet efter ældrelovens § 10.'), ['ÆL § 10', 'FVL § 24']],
  [
    'a paragraph that moved',
    lovIKraft,
    law('Afgørelsen er truffet efter servicelovens § 42.'),
    ['SEL § 42', 'BL § 87', 'FVL § 24'],
  ],
  [
    'a historic notice',
    praksisIKraft,
    law('Vi henviser til principafgørelse 78-14.'),
    ['Principmeddelelse 78-14', 'Principmeddelelse 6-18'],
  ],
  [
    'a reassessment promised too late',
    lovensFrister,
    end('Klager du, genvurderer vi sagen inden 8 uger.'),
    ['Retssikkerhedsbekendtgørelsen §§ 11-12'],
  ],
  [
    'a limit too short',
    klagevejledningErRigtig,
    end('Du kan klage til kommunen inden 2 uger, fra du har modtaget afgørelsen. Ankestyrelsen afgør klagen.'),
    ['RSL § 67'],
  ],
])('%s is told with what says so', (_, rule, change, sources) => {
  expect(sourcesTold(rule, change)).toContainEqual(sources)
})
