import type { Words } from '../../../base/words.ts'
import { type AskedLetterGiven, askedLetterPage, type AskedLetterWords } from './asked-letter-page.ts'
import { type CaseShown, caseUrl, type OfficeFrame } from '../case-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS: AskedLetterWords = {
  title: w('Skriv til borgeren, at svaret på klagen kommer senere', 'Tell the citizen that the answer comes later'),
  lead: w(
    'Mangler der oplysninger, må genvurderingen tage mere end 4 uger. Borgeren skal have besked, før de er gået, og en ny dag at regne med.',
    'Where information lacks the reassessment may take more than 4 weeks. The citizen is to be told before they are gone, with a new day to count on.',
  ),
  what: w('Hvilke oplysninger mangler, og hvem er bedt om dem?', 'What information lacks, and who was asked for it?'),
  due: w('Borgeren får svar senest', 'The citizen gets an answer by'),
  send: w('Send brevet', 'Send the letter'),
  sendNow: w('Send præcis dette brev', 'Send exactly this letter'),
  sending: w(
    'Når brevet er sendt, regnes fristen for genvurderingen fra den nye dag.',
    'Once the letter is sent, the limit of the reassessment is reckoned by the new day.',
  ),
}

/** The letter that moves the day of a reassessment. */
export function delayPage(
  frame: OfficeFrame,
  shown: CaseShown,
  { id, ...given }: Omit<AskedLetterGiven, 'at'> & { readonly id: string },
): string {
  return askedLetterPage(frame, shown, WORDS, { ...given, at: caseUrl(shown, 'klage', `/forsinket/${id}`) })
}
