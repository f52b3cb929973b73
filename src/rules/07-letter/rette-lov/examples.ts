import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

const homeHelp = (who: string, result: string, law: string, more = ''): string =>
  aRefusal({
    head: 'Solrød Fjordkommune\nVisitationen\n\n6. oktober 2025',
    title: 'Afgørelse om hjælp i hjemmet',
    opening: `Kære Karla Vind\n\n${who}`,
    result: `Afgørelse\n\n${result}`,
    grounds: `Begrundelse\n\nVisitatoren så dig gøre rent den 15. september 2025. ${more}`,
    law: `Regler\n\n${law}`,
  })

export const examples: Examples = {
  holds: [
    { name: 'Servicelovens § 85', text: aRefusal() },
    {
      name: 'Aktivloven nævnt som en anden mulighed',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service. Du kan søge hjælp til flytteudgifter efter § 85 i lov om aktiv socialpolitik.',
      }),
    },
    {
      name: 'Yngre borger efter servicelovens § 83',
      text: homeHelp(
        'Du er 48 år og har søgt om rengøring.',
        'Du får ikke hjælp til rengøring.',
        'Afgørelsen er truffet efter servicelovens § 83. For borgere i folkepensionsalderen er hjælpen flyttet til ældreloven.',
      ),
    },
    {
      name: 'Gammel afgørelse, som stadig gælder',
      text: homeHelp(
        'Du er 85 år og har fået rengøring hver uge siden 2022.',
        'Din hjælp til rengøring efter servicelovens § 83 nedsættes til hver anden uge, fordi der ved en fejl blev bevilget dobbelt.',
        'Afgørelsen er truffet efter servicelovens § 83.',
        'Dit behov er ikke ændret.',
      ),
    },
    {
      name: 'Vedligeholdende træning til en ældre borger',
      text: homeHelp(
        'Du er 86 år og har søgt om vedligeholdende træning.',
        'Du får ikke træning.',
        'Afgørelsen er truffet efter servicelovens § 86, stk. 2.',
      ),
    },
    {
      name: 'Ældrelovens § 13',
      text: homeHelp(
        'Du er 86 år og har søgt om madservice.',
        'Du får ikke madservice.',
        'Afgørelsen er truffet efter ældrelovens § 13 og ikke efter servicelovens § 83 b.',
      ),
    },
  ],
  fails: [
    {
      name: 'Ny sag til en pensionist efter serviceloven alene',
      text: homeHelp(
        'Du er 78 år og har søgt om rengøring.',
        'Du får ikke hjælp til rengøring.',
        'Hjemmel: Servicelovens § 83, stk. 1, nr. 2.',
      ),
      quote: 'Hjemmel',
    },
    {
      name: 'Madservice til en pensionist efter serviceloven',
      text: homeHelp(
        'Du er 86 år og har søgt om madservice.',
        'Du får ikke madservice.',
        'Afgørelsen er truffet efter servicelovens § 83 b.',
      ),
      quote: '§ 83 b',
    },
    {
      name: 'Ændret behov hos en pensionist',
      text: homeHelp(
        'Du er 85 år og har fået rengøring hver uge siden 2022.',
        'Din hjælp til rengøring efter servicelovens § 83 nedsættes til hver anden uge, fordi dit behov er blevet mindre.',
        'Afgørelsen er truffet efter servicelovens § 83.',
      ),
      quote: 'nedsættes',
    },
    {
      name: 'Yngre borger sendt til ældreloven',
      text: homeHelp(
        'Du er 48 år og har søgt om rengøring.',
        'Vi giver dig afslag.',
        'Hjemmehjælpen er flyttet fra servicelovens § 83 til ældrelovens § 10. Der findes ikke længere en bestemmelse, vi kan bevilge rengøring efter i din alder.',
      ),
      quote: 'flyttet',
    },
    {
      name: 'Aktivlovens § 85',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter aktivlovens § 85.',
      }),
      quote: 'aktivlovens § 85',
    },
    {
      name: 'En helt anden lovs § 85',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter sundhedslovens § 85.',
      }),
      quote: 'sundhedslovens § 85',
    },
    {
      name: 'Ledsagelsens paragraf for bostøtte',
      text: aRefusal({
        title: 'Afslag på bostøtte',
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 112.',
      }),
      quote: '§ 112',
    },
    {
      name: 'Paragraf uden lov',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 85.',
      }),
      quote: '§ 85',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen paragraf',
      text: aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.', law: '' }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
