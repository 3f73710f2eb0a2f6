import type { ApiPath } from "../api-path";
import { draftsPath, offersPath } from "../paths/compare-paths";
import { dataSetsPath, dealFacetsPath, dealPath, dealsPath } from "../paths/deal-paths";
import { documentPath } from "../paths/document-path";
import { dealsCsvPath, dealsJsonPath, dealsLinesPath } from "../paths/export-paths";
import { importCancelPath, importCommitPath, importPath, importsPath, importUndoPath } from "../paths/import-paths";
import {
  declinedOffersPath,
  eventsPath,
  predictionsPath,
  publishedPath,
  searchPath,
  termsPath,
  totalsPath,
  trendsPath,
} from "../paths/market-paths";
import { investorPath, investorsPath, startupPath, startupsPath, topInvestorsPath } from "../paths/party-paths";
import { kindPath, kindsPath, labsPath, modelsPath } from "../paths/reference-paths";
import {
  decisionsPath,
  linkPath,
  linksPath,
  reportFilePath,
  reportPath,
  reportsPath,
  scorePath,
  stepPath,
} from "../paths/report-paths";

/** Every address of the API, in the order it is read. A test holds it against the route files. */
export const ALL_PATHS: readonly ApiPath[] = [
  dealsPath,
  dealPath,
  dealFacetsPath,
  dealsCsvPath,
  dealsJsonPath,
  dealsLinesPath,
  dataSetsPath,
  startupsPath,
  startupPath,
  investorsPath,
  topInvestorsPath,
  investorPath,
  trendsPath,
  termsPath,
  eventsPath,
  totalsPath,
  publishedPath,
  labsPath,
  modelsPath,
  predictionsPath,
  declinedOffersPath,
  kindsPath,
  kindPath,
  searchPath,
  scorePath,
  reportsPath,
  reportPath,
  reportFilePath,
  linksPath,
  linkPath,
  decisionsPath,
  stepPath,
  draftsPath,
  offersPath,
  importsPath,
  importPath,
  importCommitPath,
  importUndoPath,
  importCancelPath,
  documentPath,
];
