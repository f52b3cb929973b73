import { MANGLER, type Mangel } from '../../../law/mangel.ts'
import sentenceWords from '../../../stages/07-letter/learned/sentence-words.json' with { type: 'json' }
import type { LetterWords } from '../../../stages/07-letter/evidence.ts'
import { isHeading, quotePassage, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { mostTelling } from '../../../text/most-telling.ts'
import { MANGEL_SOURCES } from '../../mangel-sources.ts'
import type { Rule } from '../../rule.ts'
import { type Finding, notApplicable, verdictOf } from '../../verdict.ts'
import { sel1 } from './source.ts'

/** What standards are faulted for. The rest can be told of a decision only. */
const OF_STANDARDS: ReadonlySet<Mangel> = new Set<Mangel>([
  'lovfortolkning',
  'personkreds',
  'klagevejledning',
  'kommunal-frist',
  'forkert-paragraf',
  'vejledning',
  'formaal',
  'meddelelse',
  'partsrepraesentation',
  'forstaaelighed',
])
/** From here on a sentence is told of: in standards of authors whose own had taught nothing, five in six of all that was found so was right (docs/measured.md). */
const LIKELY = 0.1
/** In words. A shorter one is a label. */
const SHORTEST = 5

/** A second reader: it knows no law, only which sentences this one is like. Findings of other rules go before its own. */
export const laertAfAndreStandarder = standardByWords(sentenceWords as LetterWords['sentence'])

export function standardByWords(words: LetterWords['sentence']): Rule<Standard> {
  return {
    id: 'laert-af-andre-standarder',
    title: {
      da: 'Standarden ligner ikke tekster, der ikke holdt',
      en: 'The standard is unlike texts that did not hold',
    },
    checklist: [],
    sources: [sel1],

    check(standard) {
      const told = standard.clauses.filter(
        (clause) => !isHeading(clause) && clause.text.split(/\s+/, SHORTEST).length === SHORTEST,
      )
      if (told.length === 0) return notApplicable('Standarden har ingen sætninger, der siger noget.')
      const most = mostTelling(
        words,
        told.map((clause) => [clause.text, clause] as const),
      )
      return verdictOf(
        most.flatMap(({ answer, score, place }) =>
          place !== null && score > LIKELY && OF_STANDARDS.has(answer) ? [findingOf(standard, answer, place)] : [],
        ),
      )
    },
  }
}

function findingOf(standard: Standard, mangel: Mangel, clause: Clause): Finding {
  const { label } = MANGLER[mangel]
  return {
    mangel,
    level: 'advarsel',
    quote: quotePassage(standard, clause),
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
