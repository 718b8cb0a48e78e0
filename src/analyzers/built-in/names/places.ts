import { wordSet } from "./word-lists.js";

/** Countries, well-known regions and large cities, in lower case. Written for this project; not complete, on purpose short. */
export const PLACES = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
  benin bolivia bosnia botswana brazil bulgaria burundi cambodia cameroon canada chad chile china colombia congo
  dr_congo d.r_congo democratic_republic_of_congo democratic_republic_of_the_congo republic_of_congo republic_of_the_congo
  congo-brazzaville congo-kinshasa
  costa_rica croatia cuba cyprus czechia denmark dominican_republic ecuador egypt el_salvador england eritrea estonia
  ethiopia fiji finland france gabon gambia germany ghana greece greenland guatemala guinea haiti honduras hong_kong
  hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya
  kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia maldives
  mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  new_zealand nicaragua niger nigeria north_korea norway oman pakistan panama paraguay peru philippines poland portugal
  qatar romania russia rwanda saudi_arabia scotland senegal serbia sierra_leone singapore slovakia slovenia somalia
  south_africa south_korea south_sudan spain sri_lanka sudan sweden switzerland syria taiwan tajikistan tanzania
  thailand togo tunisia turkey turkmenistan uganda ukraine united_kingdom united_states uruguay uzbekistan venezuela
  vietnam wales yemen zambia zimbabwe u.s us u.s.a usa uk u.k america britain great_britain northern_ireland gaza
  west_bank crimea europe asia africa middle_east latin_america north_america south_america
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
  wisconsin wyoming puerto_rico ontario quebec alberta british_columbia bavaria catalonia normandy
  amsterdam ankara athens atlanta baghdad baltimore bangkok barcelona beijing beirut berlin birmingham bogota boston
  brussels budapest buenos_aires cairo calgary cape_town caracas chicago cleveland copenhagen dallas damascus delhi
  denver detroit dubai dublin edinburgh frankfurt geneva glasgow hanoi havana helsinki houston istanbul jakarta
  jerusalem johannesburg kabul karachi kyiv kiev lagos lima lisbon liverpool london los_angeles madrid manchester manila
  melbourne mexico_city miami milan minneapolis montreal moscow mumbai munich nairobi new_delhi new_orleans new_york_city
  oslo ottawa paris philadelphia phoenix pittsburgh prague rio_de_janeiro riyadh rome san_diego san_francisco santiago
  sao_paulo seattle seoul shanghai stockholm sydney taipei tehran tel_aviv tokyo toronto tunis vancouver vienna warsaw
  washington_d.c zurich st_louis las_vegas ferguson charlotte orlando benghazi aleppo mosul`);

/** What the last word of a place's name tells; in lower case. */
export const PLACE_WORDS = wordSet(`
  river lake bay island islands mountain mountains valley county city town village province peninsula sea ocean strait
  street avenue road square park bridge airport harbour harbor port beach coast desert forest canal dam gulf republic
  district station heights springs falls hills creek stadium district`);
