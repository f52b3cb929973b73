import type { Words } from '../../../base/words.ts'
import type { FogedsagLetter } from '../../../stages/12-compliance/compose-fogedsag.ts'
import { type AskedLetterGiven, askedLetterPage } from '../letter/asked-letter-page.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const TITLE: Readonly<Record<FogedsagLetter, Words>> = {
  henvendelse: w('Spørg kommunen, om afgørelsen er fulgt', 'Ask the municipality whether the decision is followed'),
  'varsel-om-tvangsboeder': w('Varsl tvangsbøder', 'Warn of daily fines'),
}
const SEND = w('Registrér, at brevet er sendt', 'Record that the letter was sent')

/** A letter to the municipality about a decision that is not followed. */
export function fogedsagPage(
  frame: OfficeFrame,
  shown: CaseShown,
  { slags, kind, ...given }: Omit<AskedLetterGiven, 'at'> & { readonly slags: string; readonly kind: FogedsagLetter },
): string {
  return askedLetterPage(
    frame,
    shown,
    {
      title: TITLE[kind],
      what: w('Hvad er ikke fulgt?', 'What is not followed?'),
      due: w('Kommunen skal svare senest', 'The municipality is to answer by'),
      send: SEND,
      sendNow: SEND,
      sending: w(
        'Holdbar sender kun til sagens parter. Når brevet er registreret, ligger det under efterlevelse på klagesiden, hvor det kan hentes og sendes til kommunen.',
        'Holdbar sends to the parties of the case alone. Once recorded, the letter lies under compliance on the complaint page, to be downloaded and sent to the municipality.',
      ),
    },
    { ...given, at: caseUrl(shown, 'klage', `/fogedsag/${slags}`) },
  )
}
