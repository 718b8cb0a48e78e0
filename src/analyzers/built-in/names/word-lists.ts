/** The words of a list written with spaces; an underscore stands for a space within an entry. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => word.replaceAll("_", " ")),
  );
}

/** Stand before a person's name; in lower case, without a full stop. Longer ones first where one begins another. */
export const TITLES = wordSet(`
  mr mrs ms mx dr sir lord lady dame prof professor president vice_president prime_minister deputy_prime_minister
  minister foreign_minister finance_minister chancellor premier secretary secretary-general attorney_general
  solicitor_general surgeon_general senator sen sens representative rep reps congressman congresswoman governor gov lt_gov
  lieutenant_governor mayor councillor councilman councilwoman commissioner judge justice chief_justice speaker
  king queen prince princess pope cardinal archbishop bishop rabbi imam rev reverend pastor father sister
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm commander
  chief police_chief fire_chief sheriff officer detective inspector constable superintendent ambassador director
  chairman chairwoman chairperson chair chief_executive ceo spokesman spokeswoman spokesperson leader coach
  majority_leader minority_leader house_speaker first_lady press_secretary district_attorney sens house_majority_leader
  senate_majority_leader house_minority_leader senate_minority_leader state_senator state_rep treasurer
  whip majority_whip minority_whip vice_chairman deputy_minister deputy_director executive_director chief_executive_officer
  managing_director chief_economist founder economist analyst candidate nominee congresspeople sultan emir crown_prince duke duchess`);

/** What a person can be of a body; in lower case. */
export const ROLES = wordSet(`
  director deputy_director executive_director managing_director chairman chairwoman chairperson chair president
  vice_president secretary minister chief head leader spokesman spokeswoman spokesperson ceo chief_executive
  chief_executive_officer chief_economist chief_scientist chief_financial_officer chief_operating_officer
  chief_technology_officer chief_medical_officer chief_scientific_officer medical_officer founder co-founder editor
  editor-in-chief manager general_manager commissioner administrator governor mayor ambassador analyst economist
  professor researcher fellow senior_fellow lawyer attorney coordinator treasurer adviser advisor superintendent
  principal rector dean chancellor captain coach partner engineer scientist prosecutor general_secretary
  secretary-general press_secretary communications_director campaign_manager press_officer chief_of_staff
  undersecretary inspector_general whip counsel strategist pollster inspector engineer representative historian
  vice_chairman deputy_minister surveyor curator`);

/** Last or leading word of an organisation's name; in lower case. */
export const ORGANIZATION_WORDS = wordSet(`
  inc corp corporation co company ltd llc plc group holdings industries bank partners ventures labs laboratory
  laboratories ministry department office bureau agency administration commission committee council authority
  university college school institute institution academy centre center foundation trust fund association society
  federation union league party congress senate parliament assembly court tribunal cabinet board panel service
  services forces army navy police organization organisation network alliance coalition club team hospital clinic
  church museum airlines airways railway railways motors energy times post journal gazette herald tribune news press
  house observatory survey board corps guard command treasury register conference caucus project initiative
  consortium secretariat directorate constabulary brigade exchange reserve guild chamber campaign utility water`);

/** Tell a body only at the end of its name: "Calder Athletic", "the Holm Courier"; in lower case. */
export const CLOSING_ORGANIZATION_WORDS = wordSet(`
  athletic rovers wanderers rangers mutual electric power gas oil foods brewery breweries ferries lines shipping
  pharma pharmaceuticals software systems technologies technology insurance insurers capital investments courier
  gazette chronicle observer guardian ledger examiner inquirer bulletin telegraph radio television theatre theater
  orchestra choir ballet opera library archive archives mill mills works patrol militia mission subcommittee ministry
  mosque synagogue temple cathedral cooperative confederation coalition taskforce directorate studios records
  entertainment media publishing logistics construction engineering consulting partners associates journalism medicine
  polytechnic seminary ombudsman watchdog`);

/** Bodies that no such word gives away; in lower case. */
export const KNOWN_ORGANIZATIONS = wordSet(`
  white_house kremlin pentagon congress senate european_union united_nations nato opec interpol unesco unicef
  hezbollah hamas taliban google microsoft apple amazon facebook meta twitter openai anthropic nvidia intel ibm tesla
  boeing airbus toyota volkswagen samsung sony netflix reuters bloomberg cnn bbc nbc abc cbs msnbc fox_news politico
  axios fbi cia nsa doj epa fda cdc irs nasa imf who wto eu un ap afp nhs acorn aarp aclu naacp nra gop dnc rnc
  capitol_hill wall_street downing_street state_department justice_department supreme_court federal_reserve
  associated_press world_bank islamic_state isis republicans democrats`);

/** Capitals that name no body: "the CEO", "AI". */
export const COMMON_ACRONYMS = wordSet(`
  AI CEO CFO COO CTO GDP TV DNA RNA ID OK PM AM FAQ USB API URL PDF CO2 IT PR HR IPO VIP SUV LED HIV AIDS COVID GPS
  PhD MD JD BA MA UFO DIY ATM PIN IQ EST EDT PST PDT GMT UTC BST CET MP MPs MEP II III IV VI A I ER DUI Q1 Q2 Q3 Q4`);

/** Capitalised words that are no names: days, months, peoples, creeds, languages; in lower case. */
export const CAPITALISED_COMMON_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  american americans british english french german italian spanish portuguese dutch belgian swiss austrian swedish
  norwegian danish finnish polish czech hungarian romanian greek turkish russian russians ukrainian ukrainians chinese
  japanese korean indian pakistani iranian iranians iraqi israeli israelis palestinian palestinians arab arabs syrian
  saudi egyptian african african-american european europeans asian latin hispanic mexican canadian canadians brazilian
  australian western eastern northern southern muslim muslims islamic christian christians catholic catholics jewish
  jews jew hindu buddhist protestant evangelical republican democrat democratic conservative liberal labour tory
  socialist communist marxist nazi christmas easter ramadan thanksgiving internet web god mr mrs ms dr sir madam
  tea_party black white latino latina irish scottish welsh afghan cuban vietnamese thai filipino no yes`);
