import { provisionsOf, rule } from './provision-row.ts'

/** Retssikkerhedsbekendtgoerelsen. Its numbers are those since BEK 1152/2021; the substance stood elsewhere in it before. */
export const RETSSIKKERHEDSBEKENDTGOERELSEN = provisionsOf(
  { act: 'RB', knownFrom: '2021-12-31', url: 'https://www.retsinformation.dk/eli/lta/2025/861' },
  [
    {
      ...rule(
        '7',
        'Ikke helhedsvurdering efter ældreloven',
        'No overall view under Ældreloven',
        'Helhedsvurdering efter lovens § 6 gælder ikke for de fleste tilbud efter ældreloven.',
        'The overall view under § 6 of the act does not apply to most offers under Ældreloven.',
      ),
      knownFrom: '2025-07-01',
    },
    rule(
      '11',
      'Genvurdering inden 4 uger',
      'Reassessment within 4 weeks',
      'Inden 4 uger efter modtagelsen af klagen får borgeren en ny afgørelse, eller klage, genvurdering og akter sendes til Ankestyrelsen, og borgeren får besked. I sager med 14 ugers varsel er fristen 14 dage. Haster sagen, sker det straks.',
      'Within 4 weeks of receiving the complaint the citizen gets a new decision, or complaint, reassessment and files go to the board and the citizen is told. With a 14 weeks’ notice it is 14 days. Urgent complaints at once.',
    ),
    rule(
      '12',
      'Delvist medhold',
      'Partial medhold',
      'Ved delvist medhold har borgeren 4 uger til at sige, at klagen fastholdes; så sendes alt til Ankestyrelsen inden 14 dage.',
      'With partial medhold the citizen has 4 weeks to say that the complaint is kept; then all goes to the board within 14 days.',
    ),
    rule(
      '13',
      'For sen klage',
      'Late complaint',
      'En klage, der er kommet for sent, sendes straks til Ankestyrelsen. Kommunen må ikke selv afvise den.',
      'A late complaint is sent at once to the board. The municipality may not reject it itself.',
    ),
    {
      ...rule(
        '14',
        'Ankeskema',
        'Appeal form',
        'Ankestyrelsens skema bruges, hvor der er et.',
        'The board’s form is used where there is one.',
      ),
      knownFrom: '2015-12-31',
    },
    rule(
      '15',
      'Ankestyrelsens mål for tid',
      'Time targets of the board',
      'Mål for tiden i bestemte børnesager. Der er ingen frist for Ankestyrelsen i § 85-sager.',
      'Time targets in listed child cases. There is no limit for the board in § 85 cases.',
    ),
    rule(
      '16',
      'Ankestyrelsens mål for tid',
      'Time targets of the board',
      'Mål for tiden i bestemte sager.',
      'Time targets in listed cases.',
    ),
    rule(
      '18',
      'Retssager indberettes',
      'Court cases are reported',
      'Kommunerne indberetter retssager og domme til Ankestyrelsen.',
      'Municipalities report court cases and judgments to the board.',
    ),
  ],
)
