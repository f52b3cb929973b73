import type { Words } from '../base/words.ts'
import { PROCEDURE_CODES } from './codebook-procedure.ts'
import { type CodebookEntry, codebookRow } from './codebook-row.ts'
import { SUBSTANCE_CODES } from './codebook-substance.ts'
import type { Mangel, MangelCategory } from './mangel.ts'

const w = (da: string, en: string): Words => ({ da, en })
const row = codebookRow<Exclude<MangelCategory, null>>

export const FLAW_CODEBOOK: readonly CodebookEntry<Mangel>[] = [...SUBSTANCE_CODES, ...PROCEDURE_CODES]

/** The category is that of the flaw that decided; the codes are every flaw that was found. */
export const CATEGORY_CODEBOOK: readonly CodebookEntry<Exclude<MangelCategory, null>>[] = [
  row(
    'A',
    w(
      'Vælg A, når sagen ikke kunne afgøres på det, der lå i den. Er den først oplyst, kan resultatet blive det samme.',
      'Choose A when the case could not be decided on what was in it. Once it is informed, the result may be the same.',
    ),
    'Ingen har spurgt lægen, hvad smerterne betyder for bad og påklædning. Sagen sendes tilbage, så det kan blive gjort.',
    [
      {
        code: 'C',
        words: w(
          'når alt er oplyst, men vurderingen ikke holder',
          'when all is known, but the assessment does not hold',
        ),
      },
    ],
  ),
  row(
    'B',
    w(
      'Vælg B, når det var en fejl i sagsbehandlingen, der afgjorde, og den ikke blev rettet op undervejs. Var fejlen uden betydning for resultatet, er den kritik uden omgørelse.',
      'Choose B when an error of procedure decided, and it was not mended on the way. An error without effect on the result is criticism without reversal.',
    ),
    'Den nye udtalelse, som afslaget hviler på, blev aldrig vist til borgeren, heller ikke i genvurderingen.',
    [
      {
        code: 'A',
        words: w('når det, der mangler, er selve oplysningen', 'when what lacks is the information itself'),
      },
    ],
  ),
  row(
    'C',
    w(
      'Vælg C, når sagen er oplyst, men vurderingen eller begrundelsen ikke kan bære resultatet. Så kan Ankestyrelsen ofte selv ændre det.',
      'Choose C when the case is informed, but the assessment or grounds can’t carry the result. The board can often change it itself.',
    ),
    'Alle kilder er enige om, at Kaj ikke kan komme ud alene. Afslaget siger, at han har »mange ressourcer«.',
    [
      {
        code: 'D',
        words: w('når skønnet er sprunget over på grund af en regel', 'when discretion was skipped for a rule'),
      },
    ],
  ),
  row(
    'D',
    w(
      'Vælg D, når loven er læst eller anvendt forkert, og det afgjorde.',
      'Choose D when the law was misread or misapplied, and that decided.',
    ),
    'Støtten er afslået, fordi borgeren ikke har en diagnose. Det kræver loven ikke.',
    [
      {
        code: 'C',
        words: w(
          'når loven er læst rigtigt, men vægten er forkert',
          'when the law was read rightly, but weighed wrongly',
        ),
      },
    ],
  ),
]
