import { provisionsOf, type Row, rule } from './provision-row.ts'

const START = '2025-07-01'

/** Aeldreloven, as far as it took help after serviceloven § 83 over from 1 July 2025. § 85 was not moved. */
export const AELDRELOVEN = provisionsOf(
  { act: 'AEL', knownFrom: START, url: 'https://www.retsinformation.dk/eli/lta/2024/1651' },
  [
    row(
      '2',
      'Hvem loven gælder',
      'Who the act covers',
      'Personer i folkepensionsalderen med aldersbetinget behov for pleje og yngre i en lignende situation; ikke den, der har ordninger efter servicelovens §§ 95 og 96. Kommunen afgør det.',
      'People of pension age with an age-related need of care and younger people in a like situation; not those with schemes under §§ 95 and 96 of serviceloven. The municipality decides.',
    ),
    ...['9', '10', '11'].map((p) =>
      row(
        p,
        'Helhedspleje',
        'Care course',
        'Et samlet forløb af pleje, tilpasset i dialog, i stedet for ydelser efter servicelovens § 83.',
        'One broad course of care, adapted in dialogue, instead of items under § 83 of serviceloven.',
        p === '10',
      ),
    ),
    ...['13', '14'].map((p) =>
      row(
        p,
        'Madservice',
        'Meal service',
        'Madservice til den, loven gælder for.',
        'Meals for those the act covers.',
        true,
      ),
    ),
    row(
      '29',
      'Skriftlig besked om hjælpen',
      'Written notice of the help',
      'Indholdet af det, der er bevilget, skal meddeles skriftligt. Små ændringer til borgerens fordel kræver ikke et nyt brev.',
      'The content of what is granted is told in writing. Small changes in the citizen’s favour need no new letter.',
    ),
    row(
      '30',
      'Klage',
      'Appeal',
      'Afgørelser efter §§ 10, 13, 14, 16, 17, 18, stk. 4, 20 og 23-26 kan påklages. Den del, der ophæver den gamle afgørelse efter serviceloven, kan ikke.',
      'Decisions under §§ 10, 13, 14, 16, 17, 18(4), 20 and 23-26 can be appealed. The part that ends the old decision under serviceloven can’t.',
    ),
    {
      ...row(
        '46',
        'Overgang fra serviceloven',
        'Transition from serviceloven',
        'Gamle afgørelser efter servicelovens §§ 83, 83 a, 86, stk. 1, og 91, stk. 3, gælder til 1. juli 2027, medmindre behovet ændrer sig eller kommunen flytter borgeren før.',
        'Old decisions under §§ 83, 83 a, 86(1) and 91(3) of serviceloven stay valid until 1 July 2027 unless the need changes or the council moves the person earlier.',
      ),
      to: '2027-07-01',
    },
  ],
)

function row(p: string, title: string, titleEn: string, says: string, saysEn: string, appealable = false): Row {
  return { ...rule(p, title, titleEn, says, saysEn), from: START, ...(appealable ? { appealable } : {}) }
}
