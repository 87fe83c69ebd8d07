/** An invented firm and an invented professional. */
export const FIRM = "<Denominazione>Impresa di prova S.r.l.</Denominazione>";
export const PERSON = "<Nome>Prova</Nome><Cognome>Professionista</Cognome>";

export interface InvoiceWritten {
  readonly number?: string;
  readonly day?: string;
  readonly type?: string;
  /** EsigibilitaIVA. */
  readonly vat?: "I" | "D" | "S";
  readonly due?: string;
  /** Number of the invoice that a credit note corrects. */
  readonly corrects?: string;
  /** In place of `due`: the whole of DatiPagamento. */
  readonly terms?: string;
}

/** 1.000 euro and 220 of VAT. */
export function invoiceBody({
  number = "7/PA",
  day = "2018-03-01",
  type = "TD01",
  vat = "I",
  due,
  terms,
  corrects,
}: InvoiceWritten) {
  const linked =
    corrects === undefined
      ? ""
      : `<DatiFattureCollegate><IdDocumento>${corrects}</IdDocumento></DatiFattureCollegate>`;
  const dated =
    due === undefined
      ? ""
      : `<DettaglioPagamento><DataScadenzaPagamento>${due}</DataScadenzaPagamento></DettaglioPagamento>`;
  const payment = terms ?? dated;
  return `<FatturaElettronicaBody>
  <DatiGenerali><DatiGeneraliDocumento><TipoDocumento>${type}</TipoDocumento><Divisa>EUR</Divisa>
    <Data>${day}</Data><Numero>${number}</Numero><ImportoTotaleDocumento>1220.00</ImportoTotaleDocumento>
  </DatiGeneraliDocumento>${linked}</DatiGenerali>
  <DatiBeniServizi>
    <DettaglioLinee><Descrizione>Servizio</Descrizione><PrezzoTotale>1000.00</PrezzoTotale></DettaglioLinee>
    <DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>1000.00</ImponibileImporto>
      <Imposta>220.00</Imposta><EsigibilitaIVA>${vat}</EsigibilitaIVA></DatiRiepilogo>
  </DatiBeniServizi>
  ${payment === "" ? "" : `<DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento>${payment}</DatiPagamento>`}
</FatturaElettronicaBody>`;
}

export function fatturaPa(name: string, ...bodies: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<p:FatturaElettronica versione="FPA12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
  <FatturaElettronicaHeader>
    <CedentePrestatore><DatiAnagrafici>
      <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>12345678903</IdCodice></IdFiscaleIVA>
      <CodiceFiscale>12345678903</CodiceFiscale><Anagrafica>${name}</Anagrafica>
    </DatiAnagrafici></CedentePrestatore>
  </FatturaElettronicaHeader>
  ${bodies.join("\n  ")}
</p:FatturaElettronica>`;
}
