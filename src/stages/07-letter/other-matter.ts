import type { Passage } from './passage.ts'

const TITLE_LINES = 14
/** Whether the file may be seen: what is said of it is no answer to what help someone needs. */
const OF_THE_FILE =
  /^(?:emne: ?|vedr(?:ørende|\.)?:? )?(?:(?:svar på|afgørelse (?:om|af|på)|(?:delvist? )?afslag på) )?(?:(?:din|jeres|deres|en) )?(?:anmodning(?:en)? om )?aktindsigt(?![a-zæøå])/
/** The citizen has taken it back: nothing is decided, and nothing was refused. */
const TAKEN_BACK =
  /^(?:bekræftelse(?: på)?[,:]? (?:at )?)?(?:en del af )?(?:(?:din|jeres|deres|hele) )?ansøgning(?:en)?(?: om [^.]{1,80})? er (?:nu |hermed )?trukket tilbage\.?$/

/** Whether its title says that a letter in a case is about something else than whether help is given. */
export function isOtherMatter(passages: readonly Passage[]): boolean {
  const top = passages.slice(0, TITLE_LINES)
  const body = top.findIndex(({ block, lower }) => block.kind === 'prose' && SENTENCE.test(lower))
  return (body < 0 ? top : top.slice(0, body)).some(({ lower }) => OF_THE_FILE.test(lower) || TAKEN_BACK.test(lower))
}

/** Where the letter has begun to tell, a heading is no title any more. */
const SENTENCE = /^(?!emne|vedr|fra:|til:|sendt:)(?:\S+ ){4,}\S+[.:]$/
