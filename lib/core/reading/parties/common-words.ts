/** Capitalised words of contracts that are no names, so that 'Board shall' proposes nobody. */
export const COMMON_WORDS = new Set(
  (
    "Agreement Annex Annexes Appendix Article Articles Schedule Section Clause Exhibit Part Paragraph Recital Recitals Series Preferred Common Ordinary Stock Share Shares Board Director Directors Observer " +
    "Closing Completion Effective Date Term Terms Sheet Model Models Weights Data Service Services Product Products Software Technology Confidential Information Change Control Party Parties Affiliate Affiliates Subsidiary " +
    "Group Business Day Days Month Year Quarter Minimum Annual Commitment Commitments Credits Credit Fees Fee Price Amount Purchase Investment Round Financing Notes Note Warrant Warrants Letter Memorandum Founder Founders Key Holder Holders " +
    "Major Investors Investor Company Customer Customers Restricted Person Persons Competitor Competitors Competing Qualified Committee Council Steering Strategic Commercial Platform Cloud Compute Training Inference Exclusive Exclusivity Option Right Rights First " +
    "Refusal Offer Notice Confidentiality Law Governing Delaware England Wales London Paris Berlin Tokyo Singapore New York California Ireland Dublin Germany France Europe European Union EU UK US USA United States Kingdom China Hong Kong " +
    "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday The This That These Those If In On At By For From To With Without Where When While Upon After Before Until Unless Each Any All No Not " +
    "None Nothing Neither Nor And Or But As An A It Its We Our Us You Your They Their He She His Her I Who What Which How Why There Here So Such Same Both Either Other Another Only Also However Notwithstanding Subject Save Except Provided During Within Under Over Between Per " +
    "Dear Hi Hello Thanks Regards Yours Sincerely Subject Re Fwd Cc Date Sent Summary Background General Definitions Miscellaneous Liquidation Preference Dividends Dividend Anti Dilution Pro Rata Drag Tag Along Vesting Information Protective Provisions Voting Conversion IPO Founders Act " +
    "API APIs GPU GPUs CPU AI IP CEO CTO CFO NDA MFN ROFR ROFO SAFE NVCA GDPR VAT TS MOU SPA SHA IRA SLA LLM Chief Executive Officer President Secretary Chair Chairman Chairperson Mr Ms Mrs Dr Transaction Documents Securities Equity Capital Event Events Default Initial Renewal Flagship Base Successor Improvements Licence License Licensed " +
    "Net Revenue Gross Sales Usage Output Outputs Prompts Content Customer's End User Users Personal Territory Field Products Project Programme Program Work Joint Research Development Development Integration Launch Release General Availability Open Source Weight Public Prior Written Consent Approval Reserved Matters Matter Legal Costs Expenses Standard Market Fair Value Bank Fund Class Ventures " +
    "NVIDIA Nvidia AMD Intel AWS Azure Google Microsoft Amazon Oracle Instinct Trainium TPU Hugging Face GitHub"
  ).split(" "),
);
