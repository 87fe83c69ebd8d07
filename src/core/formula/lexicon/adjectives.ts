/** Endings of adjectives that officials join with a slash: "comunitari/nazionali", "pubblici/privati". */
export const ADJECTIVE_ENDING =
  /(?:al[ei]|ar[iae]|ar[ii]o|ic[oahei]|iche|ici|iv[ioae]|os[ioae]|an[ioae]|esi|ili|ile|eri|ori[oa]?|pe[oaie]|pei|urn[oaie]|ern[oaie]|estr[oaie])$/u;

export const ADJECTIVES: ReadonlySet<string> = new Set(
  `pubblico pubblica pubblici pubbliche privato privata privati private interno interna interni interne esterno esterna
  esterni esterne nuovo nuova nuovi nuove vecchi vecchie attivo attiva attivi attive passivo passiva passivi passive
  diretto diretta diretti dirette indiretto indiretta indiretti indirette italiano italiana italiani italiane straniero
  straniera stranieri straniere estero estera esteri estere ordinario ordinaria ordinari ordinarie straordinario
  straordinaria straordinari straordinarie maschile femminile maschi femmine uomini donne singolo singoli singole
  associati associate pubbliche gratuiti gratuite telematico telematica telematici telematiche cartaceo cartacea
  cartacei cartacee telefonico telefonica telefonici telefoniche online grandi piccole piccoli medie micro`.split(
    /\s+/,
  ),
);
