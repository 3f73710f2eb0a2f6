/** A party or other actor as the paper names it: full name, short name, defined term, initials. */
export interface Entity {
  /** Every form under which the text speaks of it, as written. */
  names: Set<string>;
  /** Above 0 speaks for the startup, below for the strategic investor. */
  score: number;
  /** How often it is named. */
  mentions: number;
}

/**
 * Defined terms that say by themselves which side is meant, with how strongly. Terms that change sides from paper to paper
 * ('Customer', 'Licensor') lean only a little, so that what the paper says of them decides.
 */
export const ROLE_TERMS: Readonly<Record<string, number>> = {
  Company: 60,
  Startup: 60,
  "Start-up": 60,
  Issuer: 60,
  Borrower: 60,
  Corporation: 8,
  Founders: 8,
  Lab: 30,
  Developer: 12,
  Maker: 3,
  Originator: 12,
  Member: 3,
  Licensor: 6,
  Customer: 4,
  Client: 4,
  Recipient: 6,
  Participant: 3,
  Grantor: 8,
  Franchisor: 6,
  Publisher: 5,
  Lessee: 6,
  Teammate: 8,
  Tenant: 5,
  "Party B": 8,
  Otsu: 8,
  Investor: -60,
  "Strategic Investor": -60,
  "Lead Investor": -10,
  Purchaser: -40,
  Subscriber: -40,
  Lender: -40,
  Holder: -40,
  Warrantholder: -40,
  Noteholder: -40,
  Provider: -8,
  Supplier: -6,
  Host: -10,
  Operator: -8,
  Licensee: -6,
  Partner: -4,
  "Cloud Partner": -30,
  "Strategic Partner": -30,
  "Strategic Holder": -40,
  "Special Holder": -40,
  "Cloud Holder": -40,
  Distributor: -6,
  Reseller: -6,
  Carrier: -6,
  Lessor: -8,
  Franchisee: -4,
  Prime: -8,
  Sponsor: -6,
  Buyer: -8,
  "Party A": -8,
  Kou: -8,
  Platform: -5,
  Shareholder: -4,
  Grantee: -6,
};

/** Chinese terms, the same way. 甲方 and 乙方 lean as most supply and investment papers put them. */
export const ROLE_TERMS_ZH: Readonly<Record<string, number>> = {
  公司: 60,
  本公司: 30,
  标的公司: 60,
  目标公司: 60,
  被投公司: 60,
  被投资方: 60,
  创业公司: 60,
  发行人: 40,
  借款人: 40,
  乙方: 6,
  投资方: -60,
  投资人: -60,
  战略投资方: -60,
  战略投资人: -60,
  产业投资方: -60,
  投资者: -40,
  贷款人: -40,
  认购人: -40,
  供应方: -10,
  服务商: -6,
  甲方: -6,
  云服务方: -10,
  平台方: -8,
  出资方: -30,
};

/** Latin-script company forms that end a name. */
export const COMPANY_FORM =
  "(?:Inc|INC|LTD|LIMITED|CORP|CORPORATION|GMBH|COMPANY|Incorporated|Ltd|Limited|LLC|LLP|plc|PLC|Plc|Corp|Corporation|GmbH|AG|SE|SA|S\\.A|SAS|SARL|B\\.V|BV|N\\.V|NV|Oyj|Oy|AB|ASA|AS|A/S|ApS|UAB|PBC|PJSC|Pte|Pty|Pvt|Private Limited|K\\.K|KK|S\\.L|SL|L\\.P|LP|Ltda|Company|Co|Foundation|RSC|S\\.p\\.A|Unlimited)";

/** True for a term in either list, with or without its article. */
export function roleLeaning(term: string): number | null {
  const bare = term.replace(/^the /i, "");
  return ROLE_TERMS[bare] ?? ROLE_TERMS_ZH[bare] ?? null;
}
