/** A Danish law word that the code keeps, because English has none that means exactly that. */
export interface Term {
  readonly danish: string
  /** Where the word gets its meaning: act and paragraph, or the practice that uses it. */
  readonly source: string
  /** In English, for those who read the code; no translation to build on. */
  readonly gloss: string
  readonly notToBeConfusedWith?: string
}

/** How the word is spelt in identifiers, literals, file names, tables and addresses: one way, in ASCII. */
export function inCode(danish: string): string {
  return danish
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('Æ', 'Ae')
    .replaceAll('Ø', 'Oe')
    .replaceAll('Å', 'Aa')
    .replaceAll('é', 'e')
    .replaceAll(' ', '-')
}

/** In the order of the Danish alphabet. */
export const TERMS: readonly Term[] = [
  {
    danish: 'afgørelse',
    source: 'FVL § 2, stk. 1',
    gloss: 'a decision by an authority that settles what is or shall be law for a party; in types: Decision',
    notToBeConfusedWith: 'omgørelse (what the board makes of it), or a message about a case that decides nothing',
  },
  {
    danish: 'afslag',
    source: 'FVL §§ 22 and 25',
    gloss: 'the refusal of what was applied for, wholly or for one need',
    notToBeConfusedWith: 'afvisning (the matter is not examined at all)',
  },
  {
    danish: 'afvisning',
    source: 'RSL § 68; FO §§ 6-9',
    gloss: 'a complaint is turned away without a look at its substance',
    notToBeConfusedWith: 'afslag (looked at, and refused)',
  },
  {
    danish: 'akter',
    source: 'FVL § 9; RB § 11, stk. 1',
    gloss: 'the documents of a case, as filed',
  },
  {
    danish: 'aktindsigt',
    source: 'FVL § 9',
    gloss: "a party's access to the documents of the case",
  },
  {
    danish: 'begrundelse',
    source: 'FVL §§ 22-24',
    gloss: 'the grounds of a decision: legal rules, main considerations, essential facts',
    notToBeConfusedWith: 'hjemmel (the legal rule alone)',
  },
  {
    danish: 'behov',
    source: 'SEL §§ 81 and 85',
    gloss: 'one activity or function the person needs help with; in types: Need',
  },
  {
    danish: 'bevilling',
    source: 'SEL § 89',
    gloss: 'the grant of help, in writing',
  },
  {
    danish: 'bisidder',
    source: 'FVL § 8',
    gloss: 'a companion who assists the party but does not act for the party',
    notToBeConfusedWith: 'partsrepræsentant (acts in the place of the party) and værge',
  },
  {
    danish: 'fogedsag',
    source: 'KSL §§ 48 and 50 b, as Ankestyrelsen uses them',
    gloss: "a matter of making a municipality follow the board's decision, by daily fines at last",
    notToBeConfusedWith: 'the same word at the courts, where the bailiff enforces a claim',
  },
  {
    danish: 'formål',
    source: 'SEL §§ 1 and 81',
    gloss: 'what a provision is there to achieve',
  },
  {
    danish: 'forståelighed',
    source: 'the house; no flaw at the board',
    gloss: 'whether the citizen can understand the letter',
  },
  {
    danish: 'genvurdering',
    source: 'RSL § 66; RB § 11',
    gloss: "the municipality's own reassessment of a decision that is complained of, before the board gets it",
    notToBeConfusedWith: 'omgørelse (by the board) and genoptagelse (a case taken up again without a complaint)',
  },
  {
    danish: 'habilitet',
    source: 'FVL §§ 3-6',
    gloss: 'that nobody takes part in a case whose impartiality can be doubted',
  },
  {
    danish: 'handleanvisning',
    source: "the board's practice in cases it remits",
    gloss: 'what the board tells the municipality to do when a case is sent back',
    notToBeConfusedWith: 'handleplan (SEL § 141, a plan made with the citizen)',
  },
  {
    danish: 'hjemmel',
    source: 'the legality principle; FVL § 24, stk. 1',
    gloss: 'the rule of law that a decision rests on',
    notToBeConfusedWith: 'begrundelse (how the decision was reached)',
  },
  {
    danish: 'hjemvisning',
    source: 'RSL § 68',
    gloss: 'the board sends the case back, to be decided anew',
    notToBeConfusedWith: 'ophævelse (nothing is put in its place) and ændring (the board decides itself)',
  },
  {
    danish: 'hovedhensyn',
    source: 'FVL § 24, stk. 1',
    gloss: 'the main considerations behind a discretionary decision',
  },
  {
    danish: 'klagefrist',
    source: 'RSL § 67',
    gloss: 'the time within which a complaint must be made, counted from when the decision was told',
    notToBeConfusedWith: "genvurderingsfrist (the municipality's time to reassess)",
  },
  {
    danish: 'klageinstans',
    source: 'FVL § 25; SEL § 166',
    gloss: 'the body that decides the complaint',
  },
  {
    danish: 'klagevejledning',
    source: 'FVL § 25',
    gloss: 'what a written decision must say of complaint: to whom, how, within what time',
    notToBeConfusedWith: 'vejledning (the general duty to guide, FVL § 7)',
  },
  {
    danish: 'kvalitetsstandard',
    source: 'SEL §§ 138-139, beside § 1, stk. 3',
    gloss: "a municipality's general description of the help it gives",
    notToBeConfusedWith: 'a rule: it never replaces the assessment of the single case',
  },
  {
    danish: 'lovfortolkning',
    source: "the board's coding of flaws",
    gloss: 'how a provision was read',
  },
  {
    danish: 'mangel',
    source: "the board's coding of flaws",
    gloss: 'a flaw that a decision is reversed for, or could be',
    notToBeConfusedWith: 'a lack of something in general',
  },
  {
    danish: 'meddelelse',
    source: 'SEL § 89; RSL § 67',
    gloss: 'that the decision is told to the citizen',
  },
  {
    danish: 'medhold',
    source: 'FVL §§ 22 and 25',
    gloss: 'how far the party got what was asked for: wholly, partly, not',
  },
  {
    danish: 'nedsættelse',
    source: "the board's practice on heightened grounds",
    gloss: 'less of a help held before',
    notToBeConfusedWith: 'ophør (none of it any more)',
  },
  {
    danish: 'notatpligt',
    source: 'OFL § 13',
    gloss: 'the duty to write down what matters and was told orally, and the essential steps of a case',
    notToBeConfusedWith: 'journaliseringspligt (OFL § 15)',
  },
  {
    danish: 'omgørelse',
    source: 'RSL §§ 68 and 84 a',
    gloss: 'the board changes, annuls or remits: what the reversal percentage counts',
    notToBeConfusedWith: 'genvurdering (by the municipality itself)',
  },
  {
    danish: 'ophævelse',
    source: 'RSL § 68',
    gloss: 'the decision is annulled and nothing is put in its place',
    notToBeConfusedWith: 'ophør (of the help)',
  },
  {
    danish: 'ophør',
    source: "the board's practice on heightened grounds",
    gloss: 'help held before ends',
    notToBeConfusedWith: 'ophævelse (of a decision)',
  },
  {
    danish: 'partshøring',
    source: 'FVL §§ 19-21',
    gloss: 'the party is told of facts against them, and may answer, before the decision',
    notToBeConfusedWith: 'inddragelse (taking part in the case, RSL § 4)',
  },
  {
    danish: 'partsrepræsentant',
    source: 'FVL § 8',
    gloss: 'someone who acts for the party',
    notToBeConfusedWith: 'bisidder (only assists) and værge (appointed)',
  },
  {
    danish: 'partsrepræsentation',
    source: 'FVL § 8',
    gloss: 'that a party acts through another',
  },
  {
    danish: 'personkreds',
    source: 'SEL § 85 and its neighbours',
    gloss: 'those a provision is for; judged for each activity, not once for the person',
    notToBeConfusedWith: 'målgruppe (whom an offer is made for)',
  },
  {
    danish: 'principmeddelelse',
    source: 'RSL § 76; FO § 20',
    gloss: "the board's published decision of principle, to be followed nationwide",
  },
  {
    danish: 'retsgrundlag',
    source: 'FVL § 24, stk. 1',
    gloss: 'the part of a letter that names the rules the decision rests on',
  },
  {
    danish: 'sagsbehandlingsfrist',
    source: 'RSL § 3, stk. 2, and § 3 a',
    gloss: 'the published time from receipt of an application to the decision',
    notToBeConfusedWith: 'klagefrist',
  },
  {
    danish: 'samtykke',
    source: 'RSL §§ 11 a and 11 c',
    gloss: "the citizen's consent to facts being fetched or others being involved",
  },
  {
    danish: 'skøn',
    source: 'FVL § 24, stk. 1',
    gloss: 'discretion: the law leaves the weighing to the authority',
    notToBeConfusedWith: 'a guess',
  },
  {
    danish: 'stadfæstelse',
    source: 'RSL § 68',
    gloss: 'the board upholds the decision',
  },
  {
    danish: 'udfører',
    source: 'SEL §§ 85 and 148',
    gloss: 'whoever gives the help in practice',
    notToBeConfusedWith: 'the municipality as authority (myndighed)',
  },
  {
    danish: 'udmåling',
    source: 'SEL § 89',
    gloss: 'how much help is granted: its content and extent',
  },
  {
    danish: 'varsling',
    source: 'SEL § 3 a; BL § 11',
    gloss: 'the 14 weeks that must pass before certain kinds of help are cut',
    notToBeConfusedWith: 'partshøring (before the decision, not after)',
  },
  {
    danish: 'vejledning',
    source: 'FVL § 7; SEL §§ 10 and 12',
    gloss: "the duty to guide about rights and options; also the name of a ministry's guideline",
    notToBeConfusedWith: 'klagevejledning',
  },
  {
    danish: 'vægtning',
    source: "FVL § 24, stk. 1; the board's coding of flaws",
    gloss: 'how facts and considerations were weighed in the discretion',
  },
  {
    danish: 'værge',
    source: 'værgemålsloven § 5',
    gloss: 'a guardian, appointed for a person',
    notToBeConfusedWith: 'partsrepræsentant and bisidder (chosen by the person)',
  },
  {
    danish: 'ændring',
    source: 'RSL § 68',
    gloss: 'the board decides otherwise itself',
    notToBeConfusedWith: 'hjemvisning (the municipality decides anew)',
  },
]
