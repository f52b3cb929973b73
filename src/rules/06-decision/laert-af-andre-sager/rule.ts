import type { Words } from '../../../base/words.ts'
import { MANGLER, type Mangel } from '../../../law/mangel.ts'
import {
  type CaseImpression,
  type CaseSign,
  impressionOfCase,
  isToldInOutline,
} from '../../../stages/case-impression.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { MANGEL_SOURCES } from '../../source/mangel-sources.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

/** From here on a flaw that only the words tell of is told at all: two in three of these were there, in cases by authors it had not met. */
const LIKELY = 0.12
/** From here on a case reads so much like those the board reversed that the flaw which comes first is a `fejl`, and others this likely. */
const REVERSED = 0.1
/** The same of a case told in few words: those that were upheld have taught it little of how they are told so briefly. */
const REVERSED_IN_BRIEF = 0.5
const SURE = 0.4

/** A second reader: it knows no law, only which cases this one is like. Findings of other rules go before its own. */
export const laertAfAndreSager = byWordsOfCase(impressionOfCase)

export function byWordsOfCase(impressed: (file: CaseFile) => CaseImpression | undefined): CaseRule {
  return {
    id: 'laert-af-andre-sager',
    title: {
      da: 'Sagen ligner ikke sager, Ankestyrelsen har omgjort',
      en: 'The case is unlike cases that the board reversed',
    },
    checklist: [],
    sources,

    check({ file }) {
      if (file.decision === undefined) return notApplicable('Der er ikke truffet en afgørelse.')
      if (!isToldInOutline(file))
        return notApplicable('Sagen er fortalt helt. Reglen har kun læst sager, der er fortalt i hovedtræk.')
      const impression = impressed(file)
      if (impression === undefined) return notApplicable('Sagen er fortalt med for få ord.')
      const { reversed, isBrief, signs } = impression
      const falls = reversed > (isBrief ? REVERSED_IN_BRIEF : REVERSED)
      const likeliest = signs.toSorted((a, b) => b.whenNot - a.whenNot)
      const told = likeliest.filter((one, at) => one.whenNot > LIKELY || (at === 0 && reversed > REVERSED))
      return verdictOf(told.map((one, at) => findingOf(one, falls && (at === 0 || one.whenNot > SURE))))
    },
  }
}

function findingOf({ mangel, told }: CaseSign, isSure: boolean): CaseFinding {
  return caseFinding({
    mangel,
    level: isSure ? 'fejl' : 'advarsel',
    at: told?.at ?? '/decision',
    quote: told?.quote ?? null,
    what: whatOf(mangel, told !== null),
    why: MANGLER[mangel].means,
    sources: MANGEL_SOURCES[mangel],
    remedy: {
      da: 'Læs efter, om det er så her, og ret det i så fald. Er det i orden, så lad det stå: Fundet bygger på ordene og på, hvad sagen fortæller, ikke på loven.',
      en: 'See whether it is so here, and mend it if it is. If it is in order, leave it: the finding rests on the words and on what the case tells, not on the law.',
    },
  })
}

function whatOf(mangel: Mangel, hasPlace: boolean): Words {
  const { label } = MANGLER[mangel]
  return {
    da: `${hasPlace ? 'Det, der står her, og sagen som helhed minder' : 'Sagen minder'} om sager, hvor fejlen var: ${label.da}.`,
    en: `${hasPlace ? 'What is said here, and the case as a whole, read' : 'The case reads'} like cases of which the flaw was: ${label.en}.`,
  }
}
