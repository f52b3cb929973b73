import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, notApplicable, verdictOf, type Finding, type Level } from '../../verdict.ts'
import { brushesOff, followsUp } from '../../said/brushed-off.ts'
import { rb11, rb13, rsl66 } from './source.ts'
import { turnedAway } from './turned-away.ts'

export const genvurderingBesvarerKlagen: Rule<Letter> = {
  id: 'genvurdering-besvarer-klagen',
  title: {
    da: 'En genvurdering tager stilling til det, klagen siger',
    en: 'A reassessment deals with what the complaint says',
  },
  checklist: ['D38'],
  sources: [rsl66, rb11, rb13],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard' || letter.kind === 'partshoeringsbrev')
      return notApplicable('Teksten er ikke et svar på en klage.')
    const told = letter.passages.filter(
      ({ block, section, voice }) =>
        block.kind !== 'heading' && section !== 'bilag' && section !== 'regler' && voice !== 'lov',
    )
    if (!told.some(({ lower }) => COMPLAINED.test(lower)))
      return notApplicable('Brevet er ikke skrevet efter en klage.')
    if (letter.kind === 'andet' || letter.kind === 'kvittering') {
      const away = turnedAway(letter)
      if (away !== undefined) return fails({ ...AWAY, quote: quotePassage(letter, away) })
      if (letter.kind === 'kvittering') return notApplicable('Klagen er kun modtaget.')
    }
    // The upheld case goes to the board in any event, so that its letter is criticised rather than set aside.
    const level: Level = letter.kind === 'afgoerelse' ? 'fejl' : 'advarsel'
    const findings = told
      .filter((passage) => waved(letter, passage))
      .map((passage): Finding => ({
        mangel: 'genvurdering',
        level,
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    return verdictOf(findings)
  },
}

/** A complaint already made; what one may do later is guidance. */
const COMPLAINED = phrase(
  '(?:du|i|de|borger(?:en)?|ansøger|din (?:mor|far|søster|bror|advokat|partsrepræsentant)) (?:har )?(?:den [^,]{3,22} |i brev [^,]{3,22} |ved [^,]{3,22} |i telefonen )*(?:klaget|klagede|påklaget)',
  'har (?:du|i|borger|ansøger) (?:den [^,]{3,22} )?klaget',
  '(?:din|jeres|deres|borgers|ansøgers) klage (?:af|fra|over|modtaget|indeholder|er|har|giver|ikke|på|den)',
  'klagen (?:af|fra|indeholder|giver|er (?:på|modtaget|genvurderet|ikke))',
  'klagens? (?:enkelte|punkter|indhold|argumenter)',
  '(?:i|efter|læst|gennemgået|behandlet|anledning af|modtaget|vedrørende) (?:din|jeres|deres|borgers) klage',
  '(?:har|er) (?:[^ ,]+ ){0,3}?genvurderet',
  'genvurdering af (?:afgørelse|din|vores|kommunens)',
  'i klagen',
)
const COMPLAINT =
  '(?:klagen|klage|klagens?(?: enkelte)?(?: punkter| indhold| argumenter)?|klagepunkter(?:ne)?|din klage|det anførte|det, du (?:har )?(?:skriver|skrevet|anfører|anført)(?: i klagen)?|dine? (?:bemærkninger|indvendinger|indsigelser|argumenter)|punkterne)'
/** The complaint is put aside as a whole. */
const NOTHING_TO_ADD = phrase(
  `${COMPLAINT},? (?:[^ .]+ ){0,6}?(?:giver|har givet|gav|foranlediger|fører|medfører|kan) (?:[^ .]+ ){0,4}?(?:ikke|ingen|hverken) (?:[^ .]+ ){0,4}?(?:bemærkninger|anledning|kommentarer|ændr\\p{L}*|grundlag|nyt|føre)`,
  'klagen?,? (?:som|der) ikke (?:giver|gav|fører|indeholder|har) (?:[^ .]+ ){0,4}?(?:anledning|bemærkninger|nyt?|nye|ændr\\p{L}*)',
  '(?:ingen|ikke) (?:[^ .]+ ){0,3}?(?:yderligere |særlige |nærmere )?(?:bemærkninger|kommentarer) (?:til|i anledning af|om) (?:din |selve |jeres )?(?:klage|klagen|klagepunkter|det anførte|punkterne)',
  '(?:ikke|ingen) (?:[^ .]+ ){0,5}?(?:taget|tager|tage) (?:[^ .]+ ){0,3}?stilling til (?:[^ .]+ ){0,3}?(?:klage|punkt|argument|indvending)',
  '(?:kommenterer|besvarer|gennemgår|behandler|forholder os) (?:[^ .]+ ){0,2}?ikke (?:[^ .]+ ){0,4}?(?:klage|punkt|argument)',
)
const NOTHING_NEW = phrase(
  `${COMPLAINT},? (?:[^ .]+ ){0,4}?(?:indeholder|rummer|tilfører|bringer|har) (?:[^ .]+ ){0,3}?(?:ikke|ingen|intet) (?:[^ .]+ ){0,3}?(?:nye?|nyt|væsentlige|yderligere|andre)`,
  '(?:der )?(?:er|ses|foreligger) (?:[^ .]+ ){0,4}?(?:ikke|intet|ingen) (?:[^ .]+ ){0,5}?(?:fremkommet|kommet|tilkommet|oplyst|fremført|anført|tilgået)? ?(?:[^ .]+ ){0,2}?(?:nyt|nye (?:\\p{L}+ ){0,1}?(?:oplysninger|forhold|omstændigheder))',
  '(?:ikke|intet|ingen) (?:er |har )?(?:[^ .]+ ){0,2}?(?:fremkommet|kommet|fremført|tilført|oplyst|anført|givet|nævnt) (?:[^ .]+ ){0,3}?(?:nyt|nye|andet)',
  'ingen nye (?:\\p{L}+ ){0,1}?(?:oplysninger|forhold|omstændigheder)',
  '(?:intet|ikke noget|ikke) nyt (?:i|under|frem|af|fra|,|\\.)',
  '(?:henviser|henvises) (?:[^ .]+ ){0,5}?til (?:[^ .]+ ){0,3}?(?:afgørelse|begrundelse|brev)\\p{L}*',
  '(?:samme|uændret) (?:begrundelse|grund)',
  '(?:set på|læst|gennemgået) (?:[^ .]+ ){0,3}?klage\\p{L}* (?:[^ .]+ ){0,8}?(?:fastholder|ændrer ikke|står fast|samme resultat)',
)
/** A reason given to a point of the complaint. */
const ANSWER = phrase(
  '(?:vi|kommunen) (?:har|er|mener|vurderer|finder|lægger|ringede|spurgte|indhentede|talte)',
  '(?:vi|kommunen) (?:bad|besøgte|undersøgte|målte|gennemgik|hentede)>',
  '(?:vores|kommunens) svar er>',
  'fordi',
  'det (?:havde|har|er) vi',
  'derfor',
  'lagt vægt',
  'efter vores (?:opfattelse|vurdering)',
  'ændrer (?:det |den )?(?:ikke )?(?:resultatet|vurderingen)',
  'hertil',
  'imødekom\\p{L}*',
  'da (?:du|det|der|sorggruppen|bostøtten|lægen)',
)
const POINT = phrase(
  'du (?:har )?(?:også |desuden |endvidere |i klagen )*(?:siger i klagen|skriver|skrev|skrevet|klager over|klagede|sagde|sagt|anfører|anført|mener|nævner|nævnt|fremhæver|peger|påpeger|gør gældende)',
  'i klagen (?:skriver|anfører|nævner|peger|står|mener)',
  'din (?:første|anden|næste|tredje) (?:indvending|klagepunkt)',
  '(?:klagepunkt|punkt) \\d',
  'ad (?:\\d|klagepunkt)',
  'om (?:din klage over|klagepunktet)',
)

/** That the case was gone through again says nothing of what was found. */
const REREAD =
  /(?:vi|kommunen) har (?:nu |derfor |igen |også )*(?:været sagen|gennemgået (?:sagen|din sag|klagen)|set på (?:sagen|klagen|afgørelsen|det hele|,? om afgørelsen)|set på, om|læst (?:sagen|klagen|din klage)|behandlet|vurderet sagen)/

function waved(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  if (/(?:hvis|når) (?:du|i|vi|kommunen) |kan (?:du )?klage|4 uger|fire uger/.test(lower)) return false
  if (NOTHING_TO_ADD.test(lower))
    return (
      !/fordi|, da |idet/.test(lower) &&
      (/(?:bemærkning|kommentar|stilling|punkt)/.test(lower) || !answersPoints(letter))
    )
  if (isAnswering(passage) && brushesOff(lower)) return !isTakenUp(letter)
  return NOTHING_NEW.test(lower) && (passage.section === 'klage' ? /klage/.test(lower) : true) && !answersPoints(letter)
}

/** Told as the outcome, not as guidance on what may follow. */
function isAnswering({ section, block, lower }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'kontakt' &&
    block.kind !== 'heading' &&
    !/^du (?:skriver|anfører|mener|siger)|hvis|såfremt|medmindre|afslag på|delvis/.test(lower)
  )
}

/** A point of the complaint is answered, or it led to something being looked into. */
function isTakenUp(letter: Letter): boolean {
  return (
    answersPoints(letter) ||
    letter.passages.some(({ lower, voice, section }) => voice !== 'lov' && section !== 'klage' && followsUp(lower))
  )
}

/** "Til 1) Udføreren har målt tiden": the point goes by its number, and something is told of it. */
const BY_NUMBER =
  /^(?:til|ad|vedr\.?|svar på) (?:punkt |pkt\.? )?(?:\d{1,2}|[a-d])(?:\)|\.|:| -)[ :]*(?=\S+(?: \S+){6})/

function answersByNumber({ lower, voice, section }: Passage): boolean {
  return (
    voice !== 'lov' &&
    section !== 'klage' &&
    BY_NUMBER.test(lower) &&
    !NOTHING_NEW.test(lower) &&
    !NOTHING_TO_ADD.test(lower) &&
    !brushesOff(lower) &&
    !/noteret|indgår|forståelse for/.test(lower)
  )
}

/** A point of the complaint, and a reason in the same sentence or the two that follow. */
function answersPoints(letter: Letter): boolean {
  if (letter.passages.some(answersByNumber)) return true
  return letter.passages.some(
    (point, i) =>
      POINT.test(point.lower) &&
      letter.passages
        .slice(i, i + 4)
        .some(
          (reply, j) =>
            (j > 0 || /, men |; /.test(reply.lower)) &&
            reply.voice !== 'borger' &&
            ANSWER.test(reply.lower) &&
            !REREAD.test(reply.lower) &&
            !NOTHING_NEW.test(reply.lower) &&
            !NOTHING_TO_ADD.test(reply.lower) &&
            !/fastholder|berettiget|noteret|indgår/.test(reply.lower),
        ),
  )
}

const what = {
  da: 'Brevet lægger klagen til side under ét og svarer ikke på det, borgeren skriver i den.',
  en: 'The letter puts the complaint aside as a whole and does not answer what the citizen says in it.',
}
const why = {
  da: 'Genvurderingen er borgerens adgang til en hurtig rettelse. At der ikke er noget nyt i klagen, viser ikke, at det, der står i den, er vurderet.',
  en: 'The reassessment is the citizen’s way to a quick correction. That nothing is new does not show that what is said was considered.',
}
const remedy = {
  da: 'Skriv for hvert punkt i klagen, hvad I mener om det, og hvorfor, og om I har undersøgt det nærmere.',
  en: 'Write for each point of the complaint what you think of it and why, and whether you looked into it.',
}

const AWAY: Omit<Finding, 'quote'> = {
  mangel: 'genvurdering',
  level: 'fejl',
  what: {
    da: 'Brevet afviser klagen eller lader den ligge i stedet for at vurdere sagen igen og sende den videre.',
    en: 'The letter turns the complaint away or lets it lie, and neither looks at the case again nor sends it on.',
  },
  why: {
    da: 'En klage skal ikke være skriftlig eller begrundet, og kommunen kan ikke selv afvise den, fordi den kommer for sent: Det afgør Ankestyrelsen, som kan se bort fra fristen, når der er særlig grund til det.',
    en: 'A complaint need be neither written nor reasoned, and the municipality can’t turn it away as late: that is for Ankestyrelsen, which may overlook the limit for special reasons.',
  },
  remedy: {
    da: 'Er klagen rettidig, så vurdér sagen igen inden 4 uger. Kom den for sent, så send den straks til Ankestyrelsen, og skriv, at den er for sen.',
    en: 'If the complaint is in time, look at the case again within 4 weeks. If it is late, send it to Ankestyrelsen at once and say that it is late.',
  },
  sources: [rsl66, rb13],
}
