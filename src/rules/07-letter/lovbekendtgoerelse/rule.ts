import { addDays } from '../../../base/date.ts'
import { isNonEmpty } from '../../../base/list.ts'
import {
  ACT_IDS,
  ACTS,
  findConsolidation,
  newestConsolidationOn,
  type ActId,
  type Consolidation,
} from '../../../law/act.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { lbk } from './source.ts'

/** A text is signed before it is published, and letters are written before they are sent. */
const DAYS_TO_KNOW = 14

/** A number is no demand; an old one only sends the reader to the wrong text. */
export const lovbekendtgoerelse: Rule<Letter> = {
  id: 'lovbekendtgoerelse',
  title: {
    da: 'Nævner brevet en lovbekendtgørelse, er det den nyeste',
    en: 'Where the letter names a consolidation, it is the newest',
  },
  checklist: ['D03'],
  sources: [lbk],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const cited = letter.passages
      .filter(({ lower }) => !/dagældende|dengang|tidligere gældende/.test(lower))
      .flatMap(citedIn)
    if (cited.length === 0) return notApplicable('Brevet nævner ingen lovbekendtgørelse.')
    const known = cited.filter((one): one is Known => one.text !== undefined)
    if (!isNonEmpty(known)) return unknown('om lovbekendtgørelsen er den nyeste')
    if (letter.date === null) return unknown('brevets dato')

    const findings: readonly Finding[] = known.flatMap(({ act, text, passage }) => {
      const newest = newestConsolidationOn(act, letter.lawDate)
      if (newest === undefined || newest === text || (text.signed !== null && text.signed > letter.lawDate)) return []
      if (newestConsolidationOn(act, addDays(letter.lawDate, -DAYS_TO_KNOW)) === text) return []
      return [
        {
          mangel: 'forstaaelighed',
          level: 'raad',
          quote: quotePassage(letter, passage),
          what: {
            da: `Brevet nævner lovbekendtgørelse ${text.number} fra ${text.year}. Den dag var den nyeste nr. ${newest.number} fra ${newest.year}.`,
            en: `The letter names consolidation ${text.number} of ${text.year}. On that day the newest was no. ${newest.number} of ${newest.year}.`,
          },
          why: {
            da: 'Den, der slår loven op efter brevet, læser en gammel tekst.',
            en: 'Whoever looks the act up by the letter reads an old text.',
          },
          remedy: {
            da: `Skriv det nye nummer, eller lad nummeret være væk; ${ACTS[act].name} og paragraffen er nok.`,
            en: 'Write the new number, or leave it out; the act and the provision are enough.',
          },
        } satisfies Finding,
      ]
    })
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

interface Cited {
  readonly act: ActId
  readonly text: Consolidation | undefined
  readonly passage: Passage
}
type Known = Cited & { readonly text: Consolidation }

const NUMBERED =
  /(?:lovbekendtgørelse[A-Za-zÀ-ÖØ-öø-ÿ]*|lovbek\.?|lbk\.?|lovbkg\.?)[ ,]*(?:nr\.?|nummer)? ?(\d{1,4})(?:[ ,]*(?:af|fra)[ ,]*(?:den )?(?:\d{1,2}[.\-/ ]*[A-Za-zÀ-ÖØ-öø-ÿ\d]{1,9}[.\-/ ]*)?|\/)((?:19|20)\d\d)/g

function citedIn(passage: Passage): readonly Cited[] {
  return [...passage.lower.matchAll(NUMBERED)].map((match) => {
    const [number, year] = [Number(match[1]), Number(match[2])]
    const act = ACT_IDS.find((id) => findConsolidation(id, number, year)?.kind === 'LBK')
    return { act: act ?? 'SEL', text: act === undefined ? undefined : findConsolidation(act, number, year), passage }
  })
}
