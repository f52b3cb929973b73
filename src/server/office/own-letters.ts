import type { Words } from '../../base/words.ts'
import type { Act } from '../../stages/case-entry.ts'
import { isEverDoneBy } from '../../stages/act/open-acts.ts'
import type { CaseShown } from '../../web/office/case-frame.ts'

/** Whether someone here ever sends such a letter. What it lacks is told to those who can mend it, and to nobody else. */
export const isSender = ({ roles }: CaseShown, act: Act): boolean => roles.some((role) => isEverDoneBy(act, role))

/** The letters of a case that another authority sent are that authority's own: they are read here, and not written anew. */
export const whyNotOurs = ({ file }: CaseShown): Words | undefined => (file.from === undefined ? undefined : NOT_OURS)

const NOT_OURS: Words = {
  da: 'Brevet er kommunens og skrives ikke her. Det, der er sendt, ligger i sagen.',
  en: 'The letter is the municipality’s and is not written here. What was sent lies in the case.',
}
