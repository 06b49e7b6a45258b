/** States, provinces and territories that election articles give as a country, by the country they belong to. */
const byCountry: Readonly<Record<string, string>> = {
  'United States': `
    Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida |
    Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland |
    Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada |
    New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota | Ohio | Oklahoma |
    Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah |
    Vermont | Virginia | Washington | West Virginia | Wisconsin | Wyoming | Washington, D.C. |
    Georgia (U.S. state) | Washington (state) | Washington (U.S. state) | New York (state) |
    District of Columbia
  `,
  Canada: `
    Alberta | British Columbia | Manitoba | New Brunswick | Newfoundland and Labrador | Nova Scotia |
    Ontario | Prince Edward Island | Quebec | Saskatchewan | Yukon | Nunavut | Northwest Territories
  `,
  Australia: `
    New South Wales | Queensland | South Australia | Tasmania | Victoria (Australia) | Victoria (state) |
    Western Australia | Northern Territory | Australian Capital Territory
  `,
  Germany: `
    Baden-Württemberg | Bavaria | Brandenburg | Hesse | Lower Saxony | Mecklenburg-Vorpommern |
    North Rhine-Westphalia | Rhineland-Palatinate | Saarland | Saxony | Saxony-Anhalt |
    Schleswig-Holstein | Thuringia
  `,
}

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(byCountry).flatMap(([country, names]) =>
    names.split('|').map((name) => [name.trim(), country] as const),
  ),
)

/** The country that a state or province belongs to; undefined for every other name. */
export function countryOf(subdivision: string): string | undefined {
  return countries.get(subdivision)
}
