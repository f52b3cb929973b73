import { phrase } from '../../text/pattern.ts'
import type { Passage } from './passage.ts'

const STANDARD_TITLE =
  /kvalitetsstandard|serviceniveau(?:beskrivelse)?(?! )|ydelseskatalog|indsatskatalog|ydelsesbeskrivelse|servicedeklaration|kvalitets- og serviceniveau|serviceniveau for|retningslinje(?:r)? for (?:tildeling|visitation|bevilling)/
const STANDARD_SIGN = phrase(
  'kommunalbestyrelsen (?:har )?(?:godkendt|vedtaget|godkender|vedtager|fastsætter)',
  'godkendt (?:af|i) (?:kommunalbestyrelsen|byrådet|social)',
  'vedtaget (?:af|i) ',
  'målgruppe(?:n|r)?>',
  'formålet? med (?:indsatsen|ydelsen|støtten|hjælpen|tilbuddet)',
  'ydelsen[s]?',
  'indsatsen(?:s)?',
  'visitation(?:en)?',
  'borgere (?:der|som|med)',
  'borgeren',
  'revideres',
  'kvalitetsmål',
  'leverandørkrav',
  'sagsbehandlingsfrist\\p{L}*',
  'kriterier',
)
/** What municipalities call their standards in the title. */
const STANDARD_NAME =
  /kvalitetsstandard|serviceniveau|servicebeskrivelse|serviceinformation|håndbog(?:en)?(?:,| for| om|$)|(?:svar|brev|tekst)skabeloner (?:til|for)|årshjul for|^standard (?:til brug )?for |^let læst · |ydelsesbeskrivelse|ydelseskatalog|indsatskatalog|indsatsbeskrivelse|tilbudsbeskrivelse|servicedeklaration|indsatstrappe|visitationsstandard|kvalitetsbeskrivelse|retningslinjer? for |ydelsesoversigt|administrationsgrundlag|visitationsgrundlag|(?<![a-zæøå])standard(?:er)?(?: for)? (?:19|20)\d\d/
const NOT_STANDARD =
  /^(?:kære|hej) |afgørelse (?:om|efter|af)|afgørelse:|^(?:svar på )?(?:din|jeres) |ansøgning om|høring/

const GENERIC = phrase(
  'borgere>',
  'personer>',
  'målgruppe\\p{L}*',
  '(?:ydelsen|indsatsen|bistanden|ordningen|tilbuddet)>',
  'leverandør\\p{L}*',
  'visitation\\p{L}*',
  'kommunen (?:tilbyder|yder|kan tilbyde|giver|lægger)',
  '(?:hvem|hvad|hvordan|hvor meget|hvor længe|hvornår) (?:kan|får|er|gør|skal|må)',
  'afgørelser>',
  'ansøgninger>',
  'som udgangspunkt',
  'der (?:ydes|gives|bevilges|tilbydes)',
)

/** Words of a text to or about one citizen, whose case it is. */
const ADDRESSED =
  /(?:^|\n)(?:kære|hej|til:?|att\.?:?|hr\.?|fru|frk\.?|ansøger|ansøgt|borger|navn|cpr[^ ]*|sagen|sagsnr[^ ]*|j\.? ?nr[^ ]*):? |hilsen|(?:du|i|de|borger(?:en)?|ansøger(?:en)?) har (?:[^ ]+ ){0,3}?(?:søgt|ansøgt|bedt|anmodet)|(?:søgte|ansøgte|bad) (?:du|i|de|ansøger|borger)|(?:du|de|ansøger(?:en)?) (?:søgte|ansøgte|bad)|truffet (?:en |følgende )?afgørelse|har (?:besluttet|afgjort)|ansøgning af|(?:din|deres|jeres|hans|hendes) ansøgning (?:om|af|fra|til)|vedr(?:ørende)?\.?:? |meddeler? (?:hermed|herved)|giver afslag|udvalgets vegne/
const EDITION = phrase(
  'revider\\p{L}*',
  '(?:vedtaget|godkendt|besluttet|behandlet) (?:af|i|på)>',
  'gæld(?:ende|er) (?:fra|for)',
  'udgave\\p{L}*',
  'version',
  'træder i kraft',
  'vejledende niveau',
)
const ON_A_SUBJECT =
  /^(?:\d+(?:\.\d+)*\.? )?(?:hvem|hvad|hvor|hvordan|hvornår|hvilke|sådan|formål|målgruppe|omfang|indhold|klage|opfølgning|sagsbehandling|krav|betaling|lovgrundlag|frist|kriteri|visitation|levering|ansøgning|udmåling)/

const OWN_PARAGRAPHS = 4

/** Rules for many rather than an answer to one: no one is spoken to by name, and it goes through its subject by headings. */
function looksLikeStandard(passages: readonly Passage[], all: string, headings: number, signs: number): boolean {
  if (ADDRESSED.test(all.slice(0, 4000))) return false
  const generic = passages.filter(({ lower }) => GENERIC.test(lower)).length
  const numbered = passages.filter(({ block, from }) => from === block.from && /^\d+\.\d+/.test(block.text)).length
  // Cut into paragraphs of its own, as an act is.
  const own = passages.filter(({ block, from }) => from === block.from && /^§ ?\d+\.? [A-ZÆØÅ]/.test(block.text)).length
  if (own >= OWN_PARAGRAPHS) return true
  const dated = passages.slice(0, 5).some(({ lower }) => lower.length < 90 && EDITION.test(lower))
  if (dated && generic >= 3) return true
  if (generic >= 4 && (headings >= 3 || numbered >= 4) && signs >= 2) return true
  const subjects = passages.filter(({ block, lower }) => block.kind === 'heading' && ON_A_SUBJECT.test(lower)).length
  return subjects >= 3 && passages.slice(0, 6).some(({ lower }) => EDITION.test(lower) || STANDARD_NAME.test(lower))
}

/** Whether a text is a quality standard: rules for all, whatever it is called. */
export function readsAsStandard(passages: readonly Passage[], all: string, title: string): boolean {
  const headings = passages.filter((passage) => passage.block.kind === 'heading')
  const personal = (all.match(/(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:du|dig|din|dit|dine|kære)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g) ?? []).length
  const size = Math.max(1, all.length / 1000)

  const standardSigns = passages.filter(({ lower }) => STANDARD_SIGN.test(lower)).length
  const first = passages
    .slice(0, 6)
    .filter(
      ({ block, lower }) =>
        block.kind !== 'prose' ||
        lower.length < 60 ||
        /^(?:[a-zæøå]+ (?:kommunes )?)?(?:kvalitetsstandard|serviceniveau(?:et)? for )/.test(lower),
    )
    .map(({ lower }) => lower)
  if (first.some((line) => STANDARD_NAME.test(line)) && !first.some((line) => NOT_STANDARD.test(line))) return true
  if (STANDARD_TITLE.test(title) && !/kære |afgørelse om|afgørelse:|vedr/.test(title) && standardSigns >= 2) return true
  if (looksLikeStandard(passages, all, headings.length, standardSigns)) return true
  return standardSigns >= 8 && personal / size < 3 && headings.length >= 4 && !/afgørelse|bevilling|afslag/.test(title)
}
