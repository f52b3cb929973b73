import type { Clause } from './standard.ts'

/** A chapter on when the answer comes. */
const TITLE = /frist|(?<![a-zæøå])svar|sagsbehandling|ventetid|hvor (?:lang tid|længe)|hvornår får/
const TOLD =
  /(?:uger?|måned(?:er)?|dage?|hverdage) (?:fra|efter)(?: at)? (?:[^ ,.;]+ ){0,3}?(?:ansøg|søg|modtag|henvend)|går der (?:højst|op til|normalt)|(?:^|: )det tager (?:højst|normalt|op til)|fra ansøgning(?:en)? til (?:afgørelse|svar)/

/** Whether a sentence tells how long an answer may take, which is no limit on the help. */
export function isOnAnswerTime({ part, title, lower }: Pick<Clause, 'part' | 'title' | 'lower'>): boolean {
  return part === 'frist' || TITLE.test(title) || TOLD.test(lower)
}
