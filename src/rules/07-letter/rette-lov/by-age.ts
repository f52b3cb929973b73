import { quotePassage, type CitedProvision, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Finding } from '../../verdict.ts'
import { ael2 } from './source.ts'

// Since 1 July 2025 home help to people of pension age stands in ældreloven, to younger people in serviceloven.

const OLD_AGE =
  /(?<!\d)(6[7-9]|[789]\d|10\d) ?år(?:ig|ige)?(?![A-Za-zÀ-ÖØ-öø-ÿ])|folkepensionist|modtager (?:[^ ]+ ){0,2}folkepension|(?:er|har) (?:[^ ]+ ){0,3}folkepensionsalderen|pensionistbolig/
const OF_ANOTHER =
  /(?:mor|far|ægtefælle|mand|kone|søster|bror|nabo|veninde|forældre|bedste)[A-Za-zÀ-ÖØ-öø-ÿ]* (?:er|på|som er)|for \d\d år siden|i (?:over )?\d\d år|under|opnår|når (?:du|borger)/
const NO_BASIS: ReadonlySet<string> = new Set(['hoved', 'synspunkter', 'klage', 'kontakt', 'bilag'])
const USED = phrase(
  'behandlet',
  'afgør\\p{L}*',
  'afgjort',
  'efter',
  'jf\\.?',
  'bevil\\p{L}*',
  'afslag',
  'lovgrundlag',
  'hjemmel>',
  'i medfør',
  'i henhold',
  'vurderet',
)
/** With a scheme of these the citizen stays outside ældreloven (§ 2). */
const SCHEMES: ReadonlySet<string> = new Set(['95', '96'])
const NEED_CHANGED = phrase(
  'behov(?:et)? (?:for [^,.;]{1,40} )?(?:er|har) (?!ikke|u)(?:[^ ,]+ ){0,2}?(?:mindre|større|ændret|faldet|anderledes)',
  '(?:fået )?(?:mindre|større) behov',
)

/** A case on care of someone of pension age, decided by serviceloven alone: a new one, or one in which the need is another now. */
export function serviceForTheOld(letter: Letter): Finding | null {
  if (letter.date === null || letter.lawDate < ael2.inForce.from || letter.decision === 'ophoer') return null
  const isCut = letter.decision === 'nedsaettelse'
  // An old decision stands until 1 July 2027 unless the need changes (ældreloven § 46).
  if (isCut && !letter.passages.some(({ lower, voice }) => voice !== 'borger' && NEED_CHANGED.test(lower))) return null
  const cited = letter.citations.find((one) => isMoved(one) && isUsed(one.passage))
  if (cited === undefined || /ældrelov/.test(letter.prose.clean.text.toLowerCase())) return null
  if (letter.citations.some(({ act, paragraph }) => act === 'SEL' && SCHEMES.has(paragraph))) return null
  if (!letter.passages.some(({ lower }) => OLD_AGE.test(lower) && !OF_ANOTHER.test(lower))) return null
  return {
    mangel: 'forkert-paragraf',
    level: 'fejl',
    sources: [ael2],
    quote: quotePassage(letter, cited.passage),
    what: isCut
      ? {
          da: `Borgeren er i folkepensionsalderen, og behovet har ændret sig, men brevet afgør sagen efter servicelovens § ${cited.paragraph}.`,
          en: `The citizen is of pension age and the need has changed, but the letter decides under § ${cited.paragraph} of serviceloven.`,
        }
      : {
          da: `Brevet afgør en ny sag om ${HELP[cited.paragraph] ?? 'hjælp'} til en borger i folkepensionsalderen efter servicelovens § ${cited.paragraph}.`,
          en: `The letter decides a new case on home help for a citizen of pension age under § ${cited.paragraph} of serviceloven.`,
        },
    why: {
      da: 'Siden 1. juli 2025 står hjælpen til den gruppe i ældreloven, hvis behovet hænger sammen med alderen. En gammel afgørelse gælder kun, til behovet ændrer sig.',
      en: 'Since 1 July 2025 that help stands in ældreloven where the need comes with age. An old decision stands only until the need changes.',
    },
    remedy: {
      da: `Vurdér, om borgeren hører under ældreloven, og afgør sagen efter dens ${cited.paragraph === '83 b' ? '§ 13' : '§ 10'}, eller skriv, hvorfor serviceloven gælder.`,
      en: 'Judge whether ældreloven covers the citizen and decide under it, or say why serviceloven applies.',
    },
  }
}

const HELP: Readonly<Record<string, string>> = {
  '83': 'pleje eller praktisk hjælp',
  '83 a': 'rehabilitering',
  '83 b': 'madservice',
  '86': 'genoptræning',
}

/** Of § 86 only the first stykke went over. */
function isMoved({ act, paragraph, stk }: CitedProvision): boolean {
  return act === 'SEL' && paragraph in HELP && (paragraph !== '86' || stk === 1)
}

/** Said to be decided by, or named alone among the rules. */
function isUsed({ section, lower }: Passage): boolean {
  return (
    !NO_BASIS.has(section) &&
    (USED.test(lower) || section === 'regler' || /^(?:servicelovens|lov om social service) §/.test(lower))
  )
}

const YOUNG = /(?:du|borgeren|han|hun) er (?:kun )?(?:1[89]|[2-5]\d|6[0-4]) år(?![A-Za-zÀ-ÖØ-öø-ÿ])/
const MOVED_AWAY = phrase('(?:flyttet|overgået|overført) … ældrelov\\p{L}*')
const NOTHING_LEFT = phrase(
  '(?:findes|er|har vi) (?:der )?(?:derfor |således |dermed )?(?:ikke længere|ingen|ikke nogen) (?:[^ ,.]+ ){0,2}?(?:bestemmelse|paragraf|regel|hjemmel|mulighed|lov)',
  'kan (?:vi |der )?(?:derfor )?(?:kun|ikke længere) (?:[^ ,.]+ ){0,4}?(?:bevilge|give|gives|ydes|bevilges)',
)

/** Home help refused to someone younger because it is said to stand in ældreloven only. */
export function aeldrelovForTheYoung(letter: Letter): Finding | null {
  if (letter.lawDate < ael2.inForce.from || letter.decision !== 'afslag') return null
  const own = letter.passages.filter(({ voice, section }) => voice !== 'borger' && section !== 'klage')
  const claim = own.find(({ lower }) => MOVED_AWAY.test(lower) && !/(?<![a-zæøå])(?:ældre|pension)(?!lov)/.test(lower))
  if (claim === undefined || !own.some(({ lower }) => NOTHING_LEFT.test(lower))) return null
  if (!letter.passages.some(({ lower }) => YOUNG.test(lower))) return null
  return {
    mangel: 'forkert-paragraf',
    level: 'fejl',
    sources: [ael2],
    quote: quotePassage(letter, claim),
    what: {
      da: 'Brevet afslår hjælp i hjemmet til en borger under folkepensionsalderen, fordi hjælpen skulle stå i ældreloven alene.',
      en: 'The letter refuses home help to a citizen below pension age because that help is said to stand in ældreloven only.',
    },
    why: {
      da: 'Servicelovens § 83 gælder fortsat for den, som ældreloven ikke omfatter.',
      en: '§ 83 of serviceloven still applies to those whom ældreloven does not cover.',
    },
    remedy: {
      da: 'Vurdér ansøgningen efter servicelovens § 83.',
      en: 'Judge the application under § 83 of serviceloven.',
    },
  }
}
