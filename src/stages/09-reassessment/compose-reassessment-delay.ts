import { upperFirst } from '../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import { COMPLAINT_BODY } from '../../law/complaint-body.ts'
import type { PartyId } from '../00-case/case-id.ts'
import { heading, paragraphs } from '../07-letter/compose/block.ts'
import { caseLacks, type ComposeError } from '../07-letter/compose/compose-error.ts'
import { composeContact } from '../07-letter/compose/compose-practical.ts'
import type { ComposedLetter } from '../07-letter/compose/composed-letter.ts'
import { finishLetter } from '../07-letter/compose/finish-letter.ts'
import type { LetterCase } from '../07-letter/compose/letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from '../07-letter/compose/letter-setup.ts'
import { asSentence } from '../07-letter/compose/letter-words.ts'
import type { Named } from '../07-letter/address/reader.ts'
import { startTelling } from '../07-letter/compose/telling.ts'
import { speakerOf } from '../07-letter/compose/speaker.ts'
import type { ReceivedComplaint } from '../08-complaint/compose-complaint-receipt.ts'
import type { ReassessmentDelay } from './genvurdering.ts'

export interface DelayTold extends ReassessmentDelay {
  /** What lacks, and whom it is asked of, to the citizen. */
  readonly why: string
}

/**
 * That the answer to a complaint comes later, why, and when (RB § 11, stk. 2). Where help is cut with notice there is no
 * later day to tell of (stk. 3), so that no such letter is written.
 */
export function composeReassessmentDelay(
  file: LetterCase & { readonly citizen?: PartyId },
  { complaint, due, isVarslingssag }: Omit<ReceivedComplaint, 'timeliness'>,
  { sent, expected, why }: DelayTold,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  if (isVarslingssag) return caseLacks('/complaints', CANNOT_WAIT.da, CANNOT_WAIT.en)
  if (why.trim() === '') return caseLacks('/genvurderinger', NO_REASON.da, NO_REASON.en)
  if (expected <= due || expected <= sent)
    return caseLacks(
      '/genvurderinger',
      `Skriv en dag efter den ${formatDanish(due > sent ? due : sent)}, hvor borgeren senest skulle have svar.`,
      `Write a day after ${due > sent ? due : sent}, by which the citizen was to have an answer.`,
    )
  const telling = startTelling(file, setup.value, names, sent)
  const { to, of } = telling
  const complainer = speakerOf(telling, names, complaint, file.citizen)
  const { talk, readingHelp } = telling.set.sentences
  return finishLetter(telling, recipientOf(names), {
    about: 'frist',
    title: `Svaret på ${to.din} klage kommer senere`,
    blocks: [
      ...paragraphs(
        `Vi har den ${formatDanish(complaint.received)} modtaget ${complainer === null ? `en klage for ${of.dig}` : `${complainer.din} klage`} over vores afgørelse. ${inTime(to, due, sent)} ${upperFirst(to.du)} får i stedet svar senest den ${formatDanish(expected)}.`,
        ['/complaints'],
      ),
      heading(1, 'Derfor tager det længere tid'),
      ...paragraphs(telling.tell(asSentence(why.trim()), '/genvurderinger'), ['/genvurderinger']),
      ...paragraphs(
        `Vi må bruge mere tid på en klage, når der mangler oplysninger. Så skal vi fortælle ${to.dig} det og sige, hvornår vi er færdige. Det står i § 11, stk. 2, i bekendtgørelsen om retssikkerhed og administration på det sociale område.`,
      ),
      heading(1, 'Hvad sker der nu?'),
      ...paragraphs(
        `Vi ser på hele sagen igen. Ændrer vi ikke afgørelsen, sender vi klagen og papirerne i sagen videre til ${COMPLAINT_BODY.name}, og ${to.du} får besked samme dag. ${upperFirst(to.du)} behøver ikke klage igen.`,
      ),
      ...paragraphs(
        `Har ${to.du} selv noget, der kan oplyse sagen, må ${to.du} gerne sende det. Kan det ikke vente, så ring til os.`,
      ),
      ...paragraphs(`${talk} ${readingHelp}`),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

/** A notice that comes after the day is no excuse, and the citizen still gets it. */
const inTime = (to: Named, due: PlainDate, sent: PlainDate): string =>
  sent <= due
    ? `Vi skulle svare ${to.dig} senest den ${formatDanish(due)}. Det kan vi ikke nå.`
    : `Vi skulle have svaret ${to.dig} senest den ${formatDanish(due)}. Det har vi ikke gjort, og det beklager vi.`

const CANNOT_WAIT = {
  da: 'Hjælpen er skåret ned med 14 ugers varsel, og så kan de 14 dage til genvurderingen ikke forlænges. Gør den færdig nu.',
  en: 'The help is cut with 14 weeks’ notice, and then the 14 days for the reassessment can’t be extended. Finish it now.',
}
const NO_REASON = {
  da: 'Skriv, hvilke oplysninger der mangler, og hvem I har bedt om dem, før brevet skrives.',
  en: 'Write which information lacks, and whom you have asked for it, before the letter is written.',
}
