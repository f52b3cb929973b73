import { isNonEmpty } from '../../../base/list.ts'
import { MANGLER, type Mangel } from '../../../law/mangel.ts'
import type { Impression, Sign } from '../../../stages/07-letter/known/impression.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { impressionOfStandard } from '../../../stages/14-supervision/impression.ts'
import { quotePassage, type Standard } from '../../../stages/14-supervision/standard.ts'
import { MANGEL_SOURCES } from '../../source/mangel-sources.ts'
import type { Rule } from '../../rule.ts'
import { isRightlyBeyondAppeal } from '../../said/beyond-appeal.ts'
import { type Finding, notApplicable, verdictOf } from '../../verdict.ts'
import { sel1 } from './source.ts'

/** What can be told of a decision only: a standard has no file that lacks a paper, and answers no complaint. */
const OF_DECISIONS: ReadonlySet<Mangel> = new Set<Mangel>(['akter', 'genvurdering', 'mangelfuld-begrundelse'])
/** From here on a flaw that only the words tell of is told at all, and from there on it is a `fejl` (docs/measured.md). */
const LIKELY = 0.35
const SURE = 0.6

/** A second reader: it knows no law, only which sentences these are like. Findings of other rules go before its own. */
export const laertAfAndreStandarder = standardByWords(impressionOfStandard)

export function standardByWords(impressed: (standard: Standard) => Impression): Rule<Standard> {
  return {
    id: 'laert-af-andre-standarder',
    title: {
      da: 'Standarden ligner ikke tekster, der ikke holdt',
      en: 'The standard is unlike texts that did not hold',
    },
    checklist: [],
    sources: [sel1],

    check(standard) {
      const told = impressed(standard).signs.filter(({ passage }) => passage !== null)
      if (told.length === 0) return notApplicable('Standarden har ingen sætninger, der siger noget.')
      return verdictOf(
        told
          .filter(({ mangel, whenNot }) => whenNot > LIKELY && !OF_DECISIONS.has(mangel))
          .filter(({ mangel, passage }) => mangel !== 'klagevejledning' || !isLawsOwn(standard, passage))
          .map((sign) => findingOf(standard, sign)),
      )
    },
  }
}

/** That help which no one can appeal can't be appealed, is the act's word and no flaw of the standard. */
function isLawsOwn({ clauses, citations, lawDate }: Standard, passage: Passage | null): boolean {
  const clause = clauses.find(({ index }) => index === passage?.index)
  if (clause === undefined) return false
  const cited = citations.filter((one) => one.passage.index === clause.index).map((one) => `SEL § ${one.paragraph}`)
  return isRightlyBeyondAppeal(clause.lower, isNonEmpty(cited) ? cited : clause.about, lawDate)
}

function findingOf(standard: Standard, { mangel, whenNot, passage }: Sign): Finding {
  const { label } = MANGLER[mangel]
  return {
    mangel,
    level: whenNot > SURE ? 'fejl' : 'advarsel',
    quote: passage === null ? null : quotePassage(standard, passage),
    what: {
      da: `Det, der står her, minder i sine ord om tekster, hvor fejlen var: ${label.da}.`,
      en: `What is said here reads like texts of which the flaw was: ${label.en}.`,
    },
    why: MANGLER[mangel].means,
    sources: MANGEL_SOURCES[mangel],
    remedy: {
      da: 'Læs efter, om det er så her, og ret det i så fald. Er det i orden, så lad det stå: Fundet bygger på ordene og ikke på loven.',
      en: 'See whether it is so here, and mend it if it is. If it is in order, leave it: the finding rests on the words, not on the law.',
    },
  }
}
