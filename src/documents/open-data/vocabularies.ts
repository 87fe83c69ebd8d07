/** Namespaces of the vocabularies that the catalogue is written in. */
export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const XSD = "http://www.w3.org/2001/XMLSchema#";
export const DCT = "http://purl.org/dc/terms/";
export const DCAT = "http://www.w3.org/ns/dcat#";
export const DCATAPIT = "http://dati.gov.it/onto/dcatapit#";
export const FOAF = "http://xmlns.com/foaf/0.1/";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const OWL = "http://www.w3.org/2002/07/owl#";
export const VCARD = "http://www.w3.org/2006/vcard/ns#";

/** Prefixes for writing. */
export const PREFIXES: Readonly<Record<string, string>> = {
  rdf: RDF,
  xsd: XSD,
  dct: DCT,
  dcat: DCAT,
  dcatapit: DCATAPIT,
  foaf: FOAF,
  skos: SKOS,
  owl: OWL,
  vcard: VCARD,
};

/** Controlled vocabularies of the Publications Office of the Union and of AgID that DCAT-AP_IT asks for. */
export const AUTHORITY = "http://publications.europa.eu/resource/authority/";
export const THEMES = `${AUTHORITY}data-theme`;
export const GOVERNMENT = `${AUTHORITY}data-theme/GOVE`;
export const ITALIAN = `${AUTHORITY}language/ITA`;
export const YEARLY = `${AUTHORITY}frequency/ANNUAL`;
export const FILE_TYPE = `${AUTHORITY}file-type/`;
export const CC_BY_4 = "https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40";
export const CC_BY_4_DEED = "https://creativecommons.org/licenses/by/4.0/";
export const ATTRIBUTION = "http://purl.org/adms/licencetype/Attribution";
