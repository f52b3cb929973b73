import type { Words } from '../base/words.ts'
import { type CodebookEntry, codebookRow } from './codebook-row.ts'
import type { Mangel } from './mangel.ts'

const w = (da: string, en: string): Words => ({ da, en })
const row = codebookRow<Mangel>

/** The codes of category B: how the case was handled. */
export const PROCEDURE_CODES: readonly CodebookEntry<Mangel>[] = [
  row(
    'partshoering',
    w(
      'Vælg denne, når borgeren ikke har fået en oplysning at se, før den blev brugt imod borgeren, og den betød noget for resultatet. Vælg den også, når fristen for at svare var for kort til at nå det.',
      'Choose this when the citizen was not shown a piece of information before it was used against them, and it mattered to the result. Also when the time to answer was too short.',
    ),
    'Udføreren skrev, at Jonna selv laver mad. Det stod i afslaget, og Jonna havde aldrig set notatet.',
    [
      {
        code: 'meddelelse',
        words: w(
          'handler om afgørelsen, ikke om oplysningerne før den',
          'is about the decision, not the facts before it',
        ),
      },
      {
        code: 'mangelfuldt-oplyst',
        words: w('når ingen har spurgt borgeren om hverdagen', 'when nobody asked the citizen about daily life'),
      },
    ],
  ),
  row(
    'klagevejledning',
    w(
      'Vælg denne, når brevet ikke siger, at man kan klage, til hvem, inden hvornår, eller at man må klage mundtligt, eller når det siger det forkert.',
      'Choose this when the letter does not say that one can complain, to whom, by when, or that it may be done orally, or says it wrongly.',
    ),
    'Brevet bevilgede støtte efter § 82 b og afslog § 85 i samme sætning. Der stod ikke, at der kan klages over afslaget.',
    [
      {
        code: 'vejledning',
        words: w('om andre muligheder end at klage', 'is about other options than complaining'),
      },
    ],
  ),
  row(
    'habilitet',
    w(
      'Vælg denne, når en person med en personlig interesse i sagen eller et nært forhold til parten har forberedt, rådgivet om eller afgjort den.',
      'Choose this when someone with a personal interest in the case, or close to the party, prepared it, advised on it or decided it.',
    ),
    'Lederen, der godkendte ophøret, er gift med leverandøren af det nye tilbud.',
    [],
  ),
  row(
    'meddelelse',
    w(
      'Vælg denne, når borgeren ikke har fået hele afgørelsen at vide: omfanget, et afslag på en del, eller at der overhovedet er truffet en afgørelse.',
      'Choose this when the citizen was not told the whole decision: the extent, a refusal of a part, or that a decision was made at all.',
    ),
    'Udføreren fik at vide, at der er to timer om ugen. I brevet til Kaj stod der kun »bostøtte«.',
    [
      {
        code: 'mangelfuld-begrundelse',
        words: w('når resultatet er sagt, men ikke hvorfor', 'when the result was told, but not why'),
      },
    ],
  ),
  row(
    'vejledning',
    w(
      'Vælg denne, når borgeren ikke fik at vide, hvilken hjælp der kunne søges, eller fik det forkert at vide, og derfor stod ringere.',
      'Choose this when the citizen was not told what help could be sought, or was told wrongly, and was worse off for it.',
    ),
    'Da Bodil ringede om hjælp til posten, fik hun at vide, at man skal have en diagnose for at søge.',
    [
      {
        code: 'klagevejledning',
        words: w('når det, der mangler, er vejen til at klage', 'when what lacks is how to complain'),
      },
    ],
  ),
  row(
    'genvurdering',
    w(
      'Vælg denne, når kommunen sendte klagen videre uden at svare på det, den siger, eller uden at se på det nye, den bragte.',
      'Choose this when the municipality sent the complaint on without answering what it says, or without looking at what it brought.',
    ),
    'Klagen nævnte tre ting, der var galt i udredningen. Genvurderingen sagde kun: »Vi fastholder.«',
    [
      {
        code: 'lovbestemt-frist',
        words: w('når klagen blev genvurderet, men for sent', 'when it was reassessed, but too late'),
      },
    ],
  ),
  row(
    'partsrepraesentation',
    w(
      'Vælg denne, når borgeren ikke måtte have en anden med eller til at tale for sig, eller når kommunen gik uden om repræsentanten.',
      'Choose this when the citizen was not allowed a representative or companion, or the municipality went round the representative.',
    ),
    'Svend havde givet sin søn fuldmagt. Kommunen aftalte alligevel ophøret med Svend alene på telefon.',
    [],
  ),
  row(
    'notatpligt',
    w(
      'Vælg denne, når noget mundtligt, der betød noget for afgørelsen, eller et vigtigt skridt i sagen ikke er skrevet ned.',
      'Choose this when something oral that mattered to the decision, or an essential step, was not written down.',
    ),
    'Afslaget henviser til »samtalen i april«. Der er intet notat om den samtale.',
    [
      {
        code: 'akter',
        words: w('når papiret findes, men ikke er med i sagen', 'when the document exists, but is not in the file'),
      },
    ],
  ),
  row(
    'lovbestemt-frist',
    w(
      'Vælg denne, når en frist, der står i loven eller bekendtgørelsen, er overskredet eller oplyst forkert.',
      'Choose this when a limit set by statute or order was passed or told wrongly.',
    ),
    'Klagen kom den 2. maj og blev først sendt videre den 1. juli, uden at borgeren havde hørt noget.',
    [
      {
        code: 'kommunal-frist',
        words: w(
          'når fristen er den, kommunen selv har offentliggjort',
          'when the limit is the municipality’s own published one',
        ),
      },
    ],
  ),
  row(
    'kommunal-frist',
    w(
      'Vælg denne, når kommunens egen offentliggjorte frist gik, og borgeren ikke inden da fik en ny dato på skrift.',
      'Choose this when the municipality’s own published limit passed and the citizen had no new date in writing before that.',
    ),
    'På hjemmesiden står 8 uger. Ansøgningen lå i 14 uger, og der var ikke skrevet til Jonna imens.',
    [
      {
        code: 'lovbestemt-frist',
        words: w('når fristen står i en lov', 'when the limit stands in a statute'),
      },
    ],
  ),
  row(
    'akter',
    w(
      'Vælg denne, når et dokument, der findes eller henvises til, ikke er i sagen eller ikke kom med til Ankestyrelsen. Bed altid om dokumentet, før sagen afgøres.',
      'Choose this when a document that exists or is referred to is not in the file or was not sent to the board. Always ask for it before deciding.',
    ),
    'Afgørelsen bygger på statusnotatet fra marts. Notatet er ikke blandt de sendte akter.',
    [
      {
        code: 'mangelfuldt-oplyst',
        words: w('når oplysningen aldrig er indhentet', 'when the information was never obtained'),
      },
    ],
  ),
]
