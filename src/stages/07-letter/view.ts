import { phrase } from '../../text/pattern.ts'
import { needsIn } from './need-word.ts'
import type { Passage } from './passage.ts'

/** A point the citizen makes, and what the letter answers to it. */
export interface View {
  readonly passage: Passage
  /** The municipality's own words to it; null where nothing answers it. */
  readonly reply: Passage | null
  /** Words that only say it has been noted. */
  readonly noted: Passage | null
}

/** A point made in argument; what the citizen merely tells of facts is no view. */
const ARGUES = phrase(
  '(?:anfør|mener|ment|gjort gældende|gør gældende|uenig|ikke er enig|ikke enig|bemærk|høringssvar|partshøringssvar|protester|klag\\p{L}*|synes|frygter|bange for|bekymre|peget på|peger på|fremhæv|giver udtryk for|givet udtryk for|argument|efter din (?:egen )?(?:opfattelse|mening)|tilkendegiv|ikke kan undvære|helst)\\p{L}*',
)
const NOTED = phrase(
  '(?:er|har|bliver) (?:[^ ]+ ){0,3}?noteret',
  'noterer (?:vi|kommunen|os)',
  'vi (?:har )?(?:noteret|noterer)',
  'taget (?:det )?til efterretning',
  'tager (?:det |dine bemærkninger )?til efterretning',
  'indgår',
  'indgået',
  'taget med i',
  'medtaget',
  'inddraget',
  'lagt på (?:din )?sag\\p{L}*',
  'har (?:vi )?(?:stor |fuld |naturligvis )*forståelse for',
  'forstår (?:godt|vi godt)',
  'set på dine',
  'læst',
  'ked af',
  'beklager',
  'tak for',
  'er (?:blevet )?(?:hørt|registreret|journaliseret)',
  'taget i betragtning',
  'kendskab til',
  'opmærksom på',
)
const ANSWERS = phrase(
  'vurder\\p{L}*',
  'lagt (?:særlig |afgørende |mest )*vægt',
  'fordi',
  '(?:ændrer|ændret|føre\\p{L}*|giver|kan) … ikke … (?:vurdering|afgørelse|resultat|andet)',
  'ændrer (?:det )?(?:dog )?ikke',
  '(?:vi|kommunen|forvaltningen|udvalget) (?:er|finder|mener|har set|anerkender|deler|giver)',
  '(?:finder|mener|anser) (?:vi|kommunen)',
  'derfor',
  'imidlertid',
  'men (?:vi|det|kommunen|da|lægen|bostøtten|dine?)',
  'da (?:det|du|der|vi|dine?)',
  'imødekomme\\p{L}*',
  'kan … ikke (?:føre|begrunde|tillægges)',
  'tillægg\\p{L}* … vægt',
  'du har ret',
  'ret i',
  'omfattes',
  'dækkes',
  'af den grund',
  'har vi (?:valgt|besluttet|bevilget|sat|øget|indhentet|talt|spurgt)',
  'i stedet',
  'skyldes',
  'enig',
  'alligevel',
  'afgørende',
  'det betyder',
  'til det (?:bemærker|kan vi)',
  'vi bemærker',
  'vores svar',
  'hertil (?:bemærk|er|kan)',
  'dertil',
  'så vi',
  'derimod',
  'vægt',
)

/** Every point the citizen argues, with the reply that follows it or speaks of the same activity. */
export function viewsIn(passages: readonly Passage[]): readonly View[] {
  // Worked out when the first view asks for them: the sentences that may answer one, with what they speak of.
  let replies: readonly { readonly other: Passage; readonly about: readonly string[] }[] | undefined
  const listReplies = () =>
    (replies ??= passages
      .filter((other) => other.voice === 'kommune' && other.section !== 'klage' && answers(other))
      .map((other) => ({ other, about: needsIn(other.lower).map(({ id }) => id) })))
  return passages.flatMap((passage, i) => {
    if (
      passage.voice !== 'borger' ||
      passage.section === 'klage' ||
      passage.block.kind === 'heading' ||
      !ARGUES.test(passage.lower)
    )
      return []
    const after = passages
      .slice(i, i + 7)
      .filter((other) => other.section !== 'klage' && other.section !== 'kontakt' && other.section !== 'regler')
    const near = after.find((other, j) =>
      j === 0 ? answersItself(other) : other.voice !== 'borger' && other.voice !== 'lov' && answers(other),
    )
    const topics = new Set(needsIn(passage.lower).map(({ id }) => id))
    const later =
      topics.size === 0
        ? undefined
        : listReplies().find(({ other, about }) => other !== passage && about.some((id) => topics.has(id)))?.other
    const noted = after.find(({ lower }) => NOTED.test(lower)) ?? null
    return [{ passage, reply: near ?? later ?? null, noted }]
  })
}

/** A sentence that only notes is no answer, however it ends. */
function answers({ lower }: Passage): boolean {
  if (!ANSWERS.test(lower)) return false
  return !(
    NOTED.test(lower) && !/men |fordi|ændrer|dog |imidlertid|derfor har vi|har vi derfor|lagt vægt på/.test(lower)
  )
}

function answersItself({ lower }: Passage): boolean {
  return (
    /(?:, men|; men|\. men|dette ændrer|hertil|vi (?:har|er|finder|vurderer|mener)|kommunen (?:har|finder|vurderer|mener))/.test(
      lower,
    ) && answers({ lower } as Passage)
  )
}
