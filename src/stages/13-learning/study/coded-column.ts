import type { Words } from '../../../base/words.ts'
import { CATEGORIES, CODE_LISTS, type CodedVariable, OUTCOMES } from './coded-case.ts'

export type CodedColumnName =
  | 'sag'
  | 'koder'
  | 'kommune'
  | 'bestemmelse'
  | 'afgjort'
  | 'udfald'
  | 'kategori'
  | 'bemaerkning'
  | CodedVariable

/** One column of the file of coded cases. */
export interface CodedColumn {
  readonly name: CodedColumnName
  /** `skal`: the column must be there, and its cells filled. `kan`: neither. */
  readonly need: 'skal' | 'kan'
  /** Whether a cell may hold several values, parted by `|`. */
  readonly many: boolean
  /** The closed list of what may stand there, where there is one. */
  readonly codes?: readonly string[]
  readonly means: Words
  readonly example: string
}

export const VALUE_MARK = '|'
/** What is written where one looked and found none: an empty cell says that nobody looked. */
export const NONE = 'ingen'

export const CODED_COLUMNS: readonly CodedColumn[] = [
  one('sag', 'skal', 'S-001', {
    da: 'Sagens nummer i undersøgelsen. Bogstaver, tal, punktum, bindestreg og understreg; højst 40 tegn. Aldrig et personnummer og helst ikke et journalnummer.',
    en: 'The number of the case in the study. Letters, digits, full stop, hyphen and underscore; at most 40 characters. Never a civil registration number, and preferably no file number.',
  }),
  one('koder', 'kan', 'AB', {
    da: 'Hvem der har kodet, som et mærke (ikke et navn). Samme sag må stå flere gange, når koderne er forskellige.',
    en: 'Who coded, as a mark (not a name). A case may stand more than once where the coders differ.',
  }),
  one('kommune', 'kan', '0751', {
    da: 'Kommunens kode med tre eller fire cifre.',
    en: 'The code of the municipality, three or four digits.',
  }),
  one('bestemmelse', 'skal', 'SEL § 85', {
    da: 'Den bestemmelse, sagen handler om: lovens forkortelse og paragraf.',
    en: 'The provision that the case is about: abbreviation of the act, and section.',
  }),
  one('afgjort', 'skal', '2017-11-17', {
    da: 'Dagen, Ankestyrelsen afgjorde sagen (ÅÅÅÅ-MM-DD), eller kun året. Kun året tælles.',
    en: 'The day the board decided (YYYY-MM-DD), or the year alone. Only the year is counted.',
  }),
  several('emnegruppe', 'Afslag', {
    da: 'Hvad klagen overordnet handler om (niveau 1), fx Afslag, Justering, Ophør. Undersøgelsens egne ord, stavet ens hver gang.',
    en: 'What the complaint is about in the main (level 1), e.g. refusal, adjustment, ending. The study’s own words, spelled alike each time.',
  }),
  several('emne', 'Behovsvurdering|Personkreds', {
    da: 'Hvad klagen drejer sig om (niveau 2), fx Behovsvurdering, Personkreds, Støttens form. Undersøgelsens egne ord.',
    en: 'What the complaint turns on (level 2), e.g. need, eligibility, form of support. The study’s own words.',
  }),
  several('kendetegn', 'Hjemmeboende', {
    da: 'Andre kendetegn ved sagen. Undersøgelsens egne ord, aldrig noget, der peger på en person.',
    en: 'Other characteristics of the case. The study’s own words, never anything that points to a person.',
  }),
  several('kilder', 'borger|fagperson', {
    da: 'Hvilke kilder der var oplysninger fra i kommunens sag.',
    en: 'Which sources the municipality’s file had information from.',
  }),
  several('henvisninger', 'serviceniveau', {
    da: 'Hvad kommunens afgørelse henviser til: serviceniveau, økonomi, større mestring, eller redskaber fra Ankestyrelsen og ministerier.',
    en: 'What the municipality’s decision refers to: service level, economy, coping, or tools from the board and ministries.',
  }),
  {
    ...one('udfald', 'skal', 'hjemvisning', {
      da: 'Hvad Ankestyrelsen nåede frem til. Omgøres en del af sagen, skrives den mest vidtgående del.',
      en: 'What the board ended with. Where a part is reversed, the part that reaches furthest is written.',
    }),
    codes: OUTCOMES,
  },
  {
    ...one('kategori', 'kan', 'A', {
      da: 'Kategorien af den udslagsgivende mangel: A oplysninger, B sagsbehandling, C vurdering, D regler. Skal stå ved hjemvisning, ændring og ophævelse, og kun der.',
      en: 'The category of the flaw that decided: A information, B procedure, C assessment, D law. Must stand where the case was remitted, changed or lifted, and only there.',
    }),
    codes: CATEGORIES,
  },
  several('mangler', 'mangelfuldt-oplyst|mangelfuld-begrundelse', {
    da: 'Hver mangel, Ankestyrelsen fandt, også dem, der ikke var udslagsgivende. Mindst én, hvor sagen er omgjort.',
    en: 'Every flaw that the board found, also those that did not decide. At least one where the case was reversed.',
  }),
  several('efterspurgt', 'fagperson', {
    da: 'Hvilke kilder Ankestyrelsen bad om flere eller mere målrettede oplysninger fra.',
    en: 'Which sources the board asked for more, or more targeted, information from.',
  }),
  several('handleanvisninger', '1', {
    da: 'Typen af hver handleanvisning: 1 kilde, emne og begrundelse nævnt; 2 kilde og emne nævnt; 3 åben, om funktionsnedsættelsen; 4 åben, om en uenighed; 5 åben, om udmålingen.',
    en: 'The kind of each instruction: 1 source, matter and reason named; 2 source and matter named; 3 open, on the impairment; 4 open, on a disagreement; 5 open, on the extent.',
  }),
  several('ankestyrelsens-henvisninger', 'mestring', {
    da: 'Hvad Ankestyrelsens afgørelse forholder sig til; samme koder som henvisninger.',
    en: 'What the board’s decision refers to; codes as for henvisninger.',
  }),
  several('kontakt', 'kommune', {
    da: 'Hvem Ankestyrelsen var i kontakt med om oplysningerne, før den afgjorde sagen.',
    en: 'Whom the board was in contact with about the information before it decided.',
  }),
  one('bemaerkning', 'kan', 'Se møde 3', {
    da: 'Fri tekst til eget brug. Den tælles ikke, gemmes ikke og kommer ikke med ud.',
    en: 'Free text for your own use. It is not counted, not kept, and does not come out.',
  }),
]

function one(name: CodedColumnName, need: CodedColumn['need'], example: string, means: Words): CodedColumn {
  return { name, need, many: false, means, example }
}

function several(name: CodedVariable, example: string, means: Words): CodedColumn {
  const codes = CODE_LISTS[name]
  return { name, need: 'kan', many: true, means, example, ...(codes === null ? {} : { codes }) }
}
