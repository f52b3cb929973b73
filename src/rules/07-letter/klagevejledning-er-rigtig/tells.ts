import type { Finding } from '../../verdict.ts'

export type Wrong = 'body' | 'final' | 'direct' | 'length' | 'start' | 'day' | 'late' | 'form' | 'pay' | 'suspension'

/** What each wrong guidance is, why it matters and what to write instead. */
export const TELLS: Readonly<Record<Wrong, Pick<Finding, 'what' | 'why' | 'remedy'>>> = {
  body: {
    what: {
      da: 'Brevet nævner en anden end Ankestyrelsen som den, der afgør klagen.',
      en: 'The letter names another than Ankestyrelsen as the one who decides the complaint.',
    },
    why: {
      da: 'Afgørelser efter serviceloven, barnets lov og ældreloven afgøres i klagesager af Ankestyrelsen. En klage til andre kan gå tabt.',
      en: 'Complaints under serviceloven, barnets lov and ældreloven are decided by Ankestyrelsen. A complaint to others may be lost.',
    },
    remedy: {
      da: 'Skriv, at Ankestyrelsen afgør klagen, hvis kommunen fastholder afgørelsen.',
      en: 'Write that Ankestyrelsen decides if the municipality upholds its decision.',
    },
  },
  final: {
    what: {
      da: 'Brevet kalder kommunens eget svar på klagen endeligt.',
      en: 'The letter calls the municipality’s own answer to the complaint final.',
    },
    why: {
      da: 'Borgeren har ret til at få afgørelsen prøvet i Ankestyrelsen, når kommunen fastholder den.',
      en: 'The citizen has a right to have the decision tried by Ankestyrelsen once it is upheld.',
    },
    remedy: {
      da: 'Slet ordene, og skriv, at klagen sendes til Ankestyrelsen, hvis afgørelsen fastholdes.',
      en: 'Delete the words, and write that the complaint goes to Ankestyrelsen if the decision is upheld.',
    },
  },
  direct: {
    what: {
      da: 'Brevet beder borgeren sende klagen direkte til Ankestyrelsen.',
      en: 'The letter asks the citizen to send the complaint straight to Ankestyrelsen.',
    },
    why: {
      da: 'Klagen skal først til kommunen, som ser på sagen igen. Går den til Ankestyrelsen, sendes den tilbage, og borgeren mister tid.',
      en: 'The complaint goes first to the municipality, which looks at the case again. Sent to the board it comes back, and time is lost.',
    },
    remedy: {
      da: 'Skriv, at klagen sendes eller siges til kommunen, og giv adresse, mail og telefon.',
      en: 'Write that the complaint is sent or told to the municipality, and give address, mail and telephone.',
    },
  },
  length: {
    what: {
      da: 'Brevet giver en anden klagefrist end 4 uger.',
      en: 'The letter gives another time limit than 4 weeks.',
    },
    why: {
      da: 'Fristen er fastsat ved lov til 4 uger. En forkert frist kan få borgeren til at opgive at klage eller klage for sent.',
      en: 'The limit is 4 weeks by statute. A wrong one may make the citizen give up or complain too late.',
    },
    remedy: {
      da: 'Skriv, at fristen er 4 uger fra den dag, borgeren modtog afgørelsen.',
      en: 'Write that the limit is 4 weeks from the day the decision was received.',
    },
  },
  start: {
    what: {
      da: 'Brevet regner klagefristen fra brevets eller afgørelsens dato.',
      en: 'The letter counts the time limit from its own date or that of the decision.',
    },
    why: {
      da: 'Fristen løber fra den dag, borgeren fik afgørelsen. Regnes den fra datoen, bliver den for kort.',
      en: 'The limit runs from the day the citizen was told. Counted from the date it becomes too short.',
    },
    remedy: {
      da: 'Skriv, at de 4 uger regnes fra den dag, borgeren modtog afgørelsen.',
      en: 'Write that the 4 weeks count from the day of receipt.',
    },
  },
  day: {
    what: {
      da: 'Den sidste dag, brevet giver til at klage, ligger før fristen på 4 uger.',
      en: 'The last day the letter gives for complaining comes before the limit of 4 weeks.',
    },
    why: {
      da: 'Fristen er 4 uger fra den dag, borgeren fik afgørelsen. Ender den på en lørdag, søndag eller helligdag, går den til den næste hverdag.',
      en: 'The limit is 4 weeks from the day the citizen was told. If it ends on a Saturday, a Sunday or a holiday, it goes on to the next working day.',
    },
    remedy: {
      da: 'Regn dagen ud igen fra den dag, brevet kommer frem, eller skriv, at fristen er 4 uger fra modtagelsen.',
      en: 'Count the day again from when the letter arrives, or write that the limit is 4 weeks from receipt.',
    },
  },
  late: {
    what: {
      da: 'Brevet siger, at en klage efter fristen afvises eller er spildt.',
      en: 'The letter says that a late complaint is rejected or of no use.',
    },
    why: {
      da: 'Kommunen må ikke selv afvise en sen klage. Den skal sendes til Ankestyrelsen, som kan se bort fra fristen.',
      en: 'The municipality may not reject a late complaint. It goes to Ankestyrelsen, which can disregard the limit.',
    },
    remedy: {
      da: 'Slet sætningen, eller skriv, at Ankestyrelsen tager stilling til klager, der kommer for sent.',
      en: 'Delete the sentence, or write that Ankestyrelsen decides on complaints that come late.',
    },
  },
  form: {
    what: {
      da: 'Brevet stiller krav til, hvordan der skal klages, eller om, at klagen skal begrundes.',
      en: 'The letter demands a form of the complaint, or that it has reasons.',
    },
    why: {
      da: 'Loven stiller ingen krav til form eller indhold. Borgeren kan klage mundtligt, og det er nok at sige, at man er uenig.',
      en: 'The law demands no form or content. One can complain orally, and it is enough to say that one disagrees.',
    },
    remedy: {
      da: 'Skriv, at der kan klages mundtligt eller skriftligt, og tilbyd skema og begrundelse som en mulighed.',
      en: 'Write that one can complain orally or in writing, and offer the form and reasons as a choice.',
    },
  },
  pay: {
    what: {
      da: 'Brevet siger, at det koster penge at klage.',
      en: 'The letter says that it costs money to complain.',
    },
    why: {
      da: 'Reglerne om klage giver ingen hjemmel til at kræve betaling. Den, der ikke kan betale, opgiver at klage.',
      en: 'The rules on complaints give no ground for asking for pay. Those who can’t pay give up complaining.',
    },
    remedy: {
      da: 'Slet sætningen, også i skabelonen.',
      en: 'Delete the sentence, also in the template.',
    },
  },
  suspension: {
    what: {
      da: 'Brevet siger, at en klage har opsættende virkning.',
      en: 'The letter says that a complaint suspends the decision.',
    },
    why: {
      da: 'En klage har kun opsættende virkning i de sager, loven nævner, og § 85 er ikke en af dem. Borgeren kan tro, at hjælpen gives, mens klagen behandles.',
      en: 'A complaint suspends only in the cases the law lists, and § 85 is none of them. The citizen may think that help is given while the complaint is handled.',
    },
    remedy: {
      da: 'Skriv, at en klage ikke har opsættende virkning. Har kommunen selv valgt at vente med ændringen, så skriv det.',
      en: 'Write that a complaint does not suspend. If the municipality has itself chosen to put the change off, say that.',
    },
  },
}
