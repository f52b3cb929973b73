import type { Words } from '../../base/words.ts'
import { type CodebookEntry, codebookRow } from '../../law/codebook-row.ts'
import type { BoardInstruction } from './instruction-kind.ts'
import type { Arose } from './outcome.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const AROSE_CODEBOOK: readonly CodebookEntry<Arose>[] = [
  codebookRow<Arose>(
    'foer-afgoerelsen',
    w(
      'Vælg denne, når manglen var der, da kommunen traf afgørelsen.',
      'Choose this when the flaw was there when the municipality decided.',
    ),
    'Udtalelsen fra bostøtten lå i en anden sag og blev ikke læst før afslaget.',
    [
      {
        code: 'nye-oplysninger',
        words: w('når kommunen ikke kunne have vidst det', 'when the municipality could not have known'),
      },
    ],
  ),
  codebookRow<Arose>(
    'i-genvurderingen',
    w(
      'Vælg denne, når afgørelsen kunne være reddet i genvurderingen, og manglen er, at den ikke blev det.',
      'Choose this when the decision could have been mended in the reassessment, and the flaw is that it was not.',
    ),
    'Klagen kom med et brev fra psykologen. Genvurderingen nævner det ikke.',
    [
      {
        code: 'foer-afgoerelsen',
        words: w('når det var galt i forvejen, også uden klagen', 'when it was wrong already, without the complaint'),
      },
    ],
  ),
  codebookRow<Arose>(
    'nye-oplysninger',
    w(
      'Vælg denne, når afgørelsen var i orden, da den blev truffet, og noget nyt har ændret sagen.',
      'Choose this when the decision was right when made, and something new has changed the case.',
    ),
    'To måneder efter afslaget blev Jonna indlagt og kan ikke længere det, udredningen beskrev.',
    [
      {
        code: 'i-genvurderingen',
        words: w('når det nye lå der, da kommunen genvurderede', 'when the new was there at the reassessment'),
      },
    ],
  ),
]

/** The axes of an instruction: three that it has or lacks, and what it is for. */
export type InstructionAxis = 'kilde' | 'emne' | 'grund' | BoardInstruction['purpose']

export const AXIS_CODEBOOK: readonly CodebookEntry<InstructionAxis>[] = [
  codebookRow<InstructionAxis>(
    'kilde',
    w(
      'Nævn, hvem kommunen skal spørge. »Yderligere oplysninger« er ingen kilde.',
      'Name whom the municipality is to ask. “Further information” is no source.',
    ),
    'Spørg den praktiserende læge.',
    [{ code: 'emne', words: w('hvad kilden skal svare på', 'what the source is to answer') }],
  ),
  codebookRow<InstructionAxis>(
    'emne',
    w(
      'Skriv det spørgsmål, kilden skal svare på, om netop denne aktivitet.',
      'Write the question that the source is to answer, on this very activity.',
    ),
    'Hvad betyder smerterne, når Kaj skal i bad og have tøj på om morgenen?',
    [{ code: 'grund', words: w('hvorfor svaret mangler', 'why the answer is needed') }],
  ),
  codebookRow<InstructionAxis>(
    'grund',
    w(
      'Skriv, hvad i denne sag der gør spørgsmålet nødvendigt. En grund, der passer på alle sager, er ingen grund.',
      'Say what in this case makes the question necessary. A reason that fits every case is none.',
    ),
    'Statusnotatet beskriver kun gode dage, og Kaj fortæller, at tre af syv er dårlige.',
    [{ code: 'emne', words: w('selve spørgsmålet', 'the question itself') }],
  ),
  codebookRow<InstructionAxis>(
    'funktionsnedsaettelse',
    w(
      'Vælg denne, når svaret skal vise, hvad funktionsnedsættelsen betyder i aktiviteten.',
      'Choose this when the answer is to show what the impairment means in the activity.',
    ),
    'Lægen skal beskrive, hvor længe Bodil kan koncentrere sig om et brev.',
    [
      {
        code: 'udmaaling',
        words: w('når behovet er klart, og omfanget ikke er', 'when the need is clear, and the extent is not'),
      },
    ],
  ),
  codebookRow<InstructionAxis>(
    'uenighed',
    w(
      'Vælg denne, når borger og kommune ser forskelligt på noget, og svaret skal afgøre det.',
      'Choose this when citizen and municipality see something differently, and the answer is to settle it.',
    ),
    'Svend siger, at han glemmer sin medicin hver uge; kommunen mener, at det er sket én gang.',
    [
      {
        code: 'funktionsnedsaettelse',
        words: w('når ingen er uenige, men noget ikke er kendt', 'when nobody disagrees, but something is not known'),
      },
    ],
  ),
  codebookRow<InstructionAxis>(
    'udmaaling',
    w(
      'Vælg denne, når det står fast, at borgeren skal have hjælp, og svaret skal vise hvor meget.',
      'Choose this when it is settled that the citizen is to have help, and the answer is to show how much.',
    ),
    'Udføreren skal over to uger skrive ned, hvor lang tid ledsagelse til indkøb tager.',
    [{ code: 'uenighed', words: w('når parterne er uenige om omfanget', 'when the parties disagree on the extent') }],
  ),
]
