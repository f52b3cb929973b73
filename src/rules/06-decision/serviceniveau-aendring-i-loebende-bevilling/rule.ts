import { formatDanish } from '../../../base/date.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysServiceLevel } from '../../said/service-level.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

export const serviceniveauAendringILoebendeBevilling: CaseRule = {
  id: 'serviceniveau-aendring-i-loebende-bevilling',
  title: {
    da: 'Et nyt serviceniveau rammer ikke en bevilling, før den er løbet ud',
    en: 'A new service level does not cut a grant before it has run out',
  },
  checklist: ['D16', 'D19'],
  sources,

  check(view) {
    const cut = listAnswered(view).filter((one) => takesAway(one) && isByServiceLevel(one))
    if (cut.length === 0) return notApplicable('Ingen hjælp bliver mindre på grund af serviceniveauet.')
    if (view.file.formerGrants === undefined) return unknown('om den tidligere bevilling var tidsbegrænset')
    return verdictOf(cut.flatMap((one) => findingsOn(one, view)))
  },
}

function isByServiceLevel(one: AnsweredNeed): boolean {
  const { cause } = one.answer.change
  if (cause !== undefined) return cause === 'serviceniveau'
  return listGrounds(one).some(({ text }) => saysServiceLevel(text.toLowerCase()))
}

function findingsOn(one: AnsweredNeed, { file, on }: CaseView): CaseFinding[] {
  const { need, at, former } = one
  const from = file.decision?.effective ?? on
  if (former?.until === undefined || former.until < from) return []
  return [
    onNeed(one, `/answers/${at.answer}/change/cause`, {
      mangel: 'lovfortolkning',
      level: 'fejl',
      what: {
        da: `Hjælpen til »${need.activity}« bliver mindre fra den ${formatDanish(from)} på grund af serviceniveauet, men er bevilget til den ${formatDanish(former.until)}.`,
        en: `The help with “${need.activity}” gets less from ${from} because of the service level, but is granted until ${former.until}.`,
      },
      why: {
        da: 'Et ændret serviceniveau kan føre til mindre hjælp, når den bevilgede periode er udløbet, og der er lavet en konkret vurdering. Det kan ikke bryde en bevilling, der løber.',
        en: 'A changed service level can lead to less help once the granted period has run out, given a concrete assessment. It can’t break a grant that runs.',
      },
      remedy: {
        da: `Lad hjælpen fortsætte til den ${formatDanish(former.until)}, og vurder så behovet konkret.`,
        en: `Let the help go on until ${former.until}, and then judge the need concretely.`,
      },
    }),
  ]
}
