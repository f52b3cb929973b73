import { noticeOf, type Notice } from '../../../law/notice.ts'
import type { CitedProvision, Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

export const BPA = phrase(
  'bpa>',
  'bpa-\\p{L}+',
  'borgerstyret personlig assistance',
  'kontaktperson (?:for|til) døvblinde',
  'døvblindekontaktperson',
)
/** Also a cut of these has notice; of the rest only an end. */
const ALSO_CUT: ReadonlySet<string> = new Set(['95', '96', '98'])
/** Lost earnings have notice only while they are run down, which a letter seldom tells. */
const NOT_TOLD: ReadonlySet<string> = new Set(['42', '87', '88'])

/** The notice of the help that the letter takes away; with other help beside it, the cut itself must say which. */
export function noticeIn(letter: Letter): Notice {
  const { citations, results, passages, lawDate } = letter
  if (noticeOf({ act: 'SEL', paragraph: '96' }, lawDate) === 'ingen') return 'ingen'
  const cited = citations.filter(({ passage }) => passage.section !== 'klage')
  const cuts = results.filter(({ kind }) => kind === 'nedsaettelse' || kind === 'ophoer').map(({ passage }) => passage)
  const titles = passages.filter(({ block }) => block.kind === 'heading').slice(0, 4)
  const places = new Set<Passage>([...cuts, ...titles])
  if ([...places].some(({ lower }) => BPA.test(lower))) return 'altid'
  const at = cited.filter(({ passage }) => places.has(passage)).map((one) => noticeFor(letter, one))
  const all = cited.filter(({ paragraph }) => !ON_NOTICE.has(paragraph)).map((one) => noticeFor(letter, one))
  const told = at.some(hasNotice) ? at : all.every(hasNotice) ? all : []
  return told.includes('altid') ? 'altid' : told.some(hasNotice) ? 'nogle-gange' : 'ingen'
}

/** Where the notice itself stands. */
const ON_NOTICE: ReadonlySet<string> = new Set(['3 a', '11'])

const hasNotice = (notice: Notice): boolean => notice !== 'ingen'

function noticeFor({ decision, lawDate }: Letter, { act, paragraph }: CitedProvision): Notice {
  if (NOT_TOLD.has(paragraph) || (decision !== 'ophoer' && !ALSO_CUT.has(paragraph))) return 'ingen'
  return noticeOf({ act: act ?? 'SEL', paragraph }, lawDate)
}
