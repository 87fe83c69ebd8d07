/** What passwords that everybody guesses first are made of, beside digits and signs: Italian and international lists of leaked passwords, folded. */
export const GUESSED_FIRST: ReadonlySet<string> = new Set(
  `password passwordpassword passw passwd pass passpass passwort motdepasse parola parolachiave parolasegreta chiave
  admin administrator adminadmin amministratore amministrazione root rootroot user utente utenteutente guest ospite
  login accesso entra welcome welcomewelcome benvenuto benvenuta benvenuti ciao ciaociao ciaociaociao buongiorno
  letmein letmeinletmein changeme changemechangeme cambiami cambiamisubito default temporanea provvisoria temppassword
  test testtest testing testtesttest prova provaprova provaprovaprova secret segreto segreta topsecret
  qwerty qwertyqwerty qwertyuiop qwertyuiopasdf qwertyuiopasdfghjkl asdfghjkl asdfghjklasdfghjkl zxcvbnm qwertz azerty
  qazwsx qazwsxedc qazwsxedcrfv qweasdzxc qwerasdfzxcv asdf asdfasdf asdfasdfasdf qwer qwerqwer zaqwsx
  abc abcabc abcdef abcdefgh abcdefghijkl abcdefghijklmnop
  iloveyou iloveyouiloveyou tiamo tiamotanto tiamoamore amore amoreamore amoremio amoremiobello tesoro tesoromio
  juventus juventusjuventus forzajuve forzainter inter internazionale milan forzamilan napoli forzanapoli roma forzaroma
  lazio lecce forzalecce ferrari francesco alessandro giuseppe andrea martina valentina federica francesca antonio
  superman batman starwars pokemon dragon monkey princess sunshine football baseball trustno trustnoone michael shadow
  master hello hellohello whatever freedom computer computercomputer internet samsung microsoft windows google facebook
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  january february march april may june july august september october november december
  primavera estate autunno inverno spring summer autumn winter lunedi martedi mercoledi giovedi venerdi sabato domenica
  italia italiaitalia forzaitalia traguardo performance pianoperformance pianodellaperformance correcthorsebatterystaple
  `
    .trim()
    .split(/\s+/),
);

/** Words that stand in the name of half the administrations: they give nobody away. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  `camera commercio comune provincia regione citta metropolitana unione comuni azienda sanitaria locale universita
  studi istituto nazionale ministero agenzia ente parco autorita portuale ordine consorzio della dello delle degli
  industria artigianato agricoltura dimostrazione`.split(/\s+/),
);
