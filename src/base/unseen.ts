const JOINERS = '\\u200C\\u200D\\uFE00-\\uFE0F'
const IGNORED = new RegExp(`(?![${JOINERS}])\\p{Default_Ignorable_Code_Point}`, 'gu')
/** They make one picture of several, and words in some scripts; between the letters of ours they do nothing. */
const IDLE_JOINERS = new RegExp(`(?<=^|[\\p{Script=Latin}\\p{Z}])[${JOINERS}]+`, 'gu')

/**
 * Without what can't be seen: a text that comes along when one is pasted says nothing by it, and a name that has one is
 * not found by those who write it as it looks. Nor is anything left that turns the direction of what stands after it.
 */
export const withoutUnseen = (text: string): string => text.replaceAll(IGNORED, '').replaceAll(IDLE_JOINERS, '')
