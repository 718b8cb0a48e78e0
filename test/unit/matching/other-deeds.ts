type Pair = [claim: string, statement: string];

/** Names, places, dates and figures are shared; what is said to have happened is another thing. */
export const OTHER_DEEDS: Pair[] = [
  [
    "The Harbour Bridge in Port Ellery reopened to traffic on Monday.",
    "The Harbour Bridge in Port Ellery was painted on Monday.",
  ],
  [
    "The Justice Department indicted a former Google engineer for stealing trade secrets.",
    "The Justice Department praised a former Google engineer for protecting trade secrets.",
  ],
  [
    "Mayor Ilse Quandt said the Harbour Bridge in Port Ellery would stay shut for a month.",
    "Port Ellery lost trade because Mayor Ilse Quandt shut the Harbour Bridge, shopkeepers said.",
  ],
  [
    "Inspectors Maud Ferrin and Otto Brandt found cracks in cables of the Harbour Bridge.",
    "Cracks in cables of the Harbour Bridge worried inspectors Maud Ferrin and Otto Brandt for weeks.",
  ],
  [
    "The Northmarch council voted on Tuesday to lease the Corn Exchange to a hotel chain.",
    "The Northmarch council argued on Tuesday over the lease of the Corn Exchange to a hotel chain.",
  ],
  [
    "Kelmar Shipping ordered three electric ferries from a yard in Bergdal.",
    "Kelmar Shipping inspected three electric ferries at a yard in Bergdal.",
  ],
  [
    "Lena Okonjo inherited the Velden brewery from her uncle in 2019.",
    "Lena Okonjo renovated the Velden brewery with her uncle in 2019.",
  ],
  [
    "The Ostmark health ministry recalled 40,000 doses of the flu vaccine.",
    "The Ostmark health ministry stored 40,000 doses of the flu vaccine.",
  ],
  [
    "Police in Tamsworth questioned the treasurer of the football club on Friday.",
    "Police in Tamsworth honoured the treasurer of the football club on Friday.",
  ],
  [
    "The Bergdal observatory photographed the comet in March.",
    "The Bergdal observatory named the comet in March.",
  ],
  [
    "Anvil Foods relocated its Velden bakery to the old customs hall.",
    "Anvil Foods insured its Velden bakery and the old customs hall.",
  ],
  [
    "Senator Ruth Dunmore missed the vote on the fishing bill.",
    "Senator Ruth Dunmore drafted the fishing bill before the vote.",
  ],
  [
    "The Norvik ferry collided with a fishing boat off Kelmar.",
    "The Norvik ferry towed a fishing boat to Kelmar.",
  ],
  [
    "Teachers in Ostmark welcomed the new reading test for seven-year-olds.",
    "Teachers in Ostmark marked the new reading test for seven-year-olds.",
  ],
  [
    "The Ellerby museum borrowed two paintings by Clara Marchetti.",
    "The Ellerby museum restored two paintings by Clara Marchetti.",
  ],
  [
    "The Velden river flooded the Saint Anne hospital in April.",
    "The Saint Anne hospital in Velden was evacuated in April.",
  ],
  [
    "Halvorsen Steel sued its former chairman over the sale of the Kelmar mill.",
    "Halvorsen Steel paid its former chairman for the sale of the Kelmar mill.",
  ],
  [
    "Trains between Velden and Norvik were delayed on Sunday.",
    "Trains between Velden and Norvik were cleaned on Sunday.",
  ],
  [
    "The Bergdal parliament debated the tax on plastic bags on Wednesday.",
    "The Bergdal parliament repealed the tax on plastic bags on Wednesday.",
  ],
  [
    "The closure of the Kelmar lighthouse surprised sailors in May.",
    "The illumination of the Kelmar lighthouse delighted sailors in May.",
  ],
];

/** As above, and kept apart while the rule was made. */
export const OTHER_DEEDS_KEPT_APART: Pair[] = [
  [
    "The Tamsworth library digitised its collection of ship logs last year.",
    "The Tamsworth library auctioned its collection of ship logs last year.",
  ],
  [
    "Governor Paul Ellerby pardoned twelve prisoners from the Norvik jail on Thursday.",
    "Governor Paul Ellerby visited twelve prisoners in the Norvik jail on Thursday.",
  ],
  [
    "The Port Ellery fire brigade rescued two dogs from the Grand Hotel.",
    "The Port Ellery fire brigade trained two dogs at the Grand Hotel.",
  ],
  [
    "Bergdal Motors repaired 6,000 vans with faulty brakes in June.",
    "Bergdal Motors exported 6,000 vans with faulty brakes in June.",
  ],
  [
    "The Velden court postponed the trial of banker Hugo Castellan.",
    "The Velden court televised the trial of banker Hugo Castellan.",
  ],
  [
    "Ostmark Rail leased ten locomotives to a mining company in Kelmar.",
    "Ostmark Rail scrapped ten locomotives of a mining company in Kelmar.",
  ],
  [
    "The Corn Exchange in Northmarch was insulated with hemp in 2024.",
    "The Corn Exchange in Northmarch was vandalised with paint in 2024.",
  ],
  [
    "Residents of Elm Street in Velden thanked Mayor Ana Brandt for the new playground.",
    "Residents of Elm Street in Velden sued Mayor Ana Brandt over the new playground.",
  ],
  [
    "A storm delayed the launch of the Bergdal weather satellite.",
    "A storm was photographed by the Bergdal weather satellite.",
  ],
  [
    "The Kelmar port authority fenced off the northern pier on Saturday.",
    "The Kelmar port authority rented out the northern pier on Saturday.",
  ],
  [
    "Doctors at the Saint Anne hospital operated on the striker Jon Rostov.",
    "Doctors at the Saint Anne hospital sent flowers to the striker Jon Rostov.",
  ],
  [
    "The Norvik zoo named its elephant calf after the singer Mara Lindqvist.",
    "The Norvik zoo showed its elephant calf to the singer Mara Lindqvist.",
  ],
  [
    "The dismissal of coach Peter Quillon angered fans of Tamsworth United.",
    "Coach Peter Quillon apologised to fans of Tamsworth United.",
  ],
  [
    "Farmers around Bergdal planted 500 hectares of hemp this spring.",
    "Farmers around Bergdal burned 500 hectares of hemp this spring.",
  ],
  [
    "The Ostmark central bank counted 90 million crowns in torn notes.",
    "The Ostmark central bank burned 90 million crowns in torn notes.",
  ],
  [
    "Otto Brandt taught physics at the University of Velden for nine years.",
    "Otto Brandt studied physics at the University of Velden for nine years.",
  ],
  [
    "The fisheries minister toured the herring plant in Norvik on Monday.",
    "The fisheries minister fined the herring plant in Norvik on Monday.",
  ],
  [
    "Divers searched the wreck of the Aurora off Port Ellery for two days.",
    "Divers guarded the wreck of the Aurora off Port Ellery for two days.",
  ],
  [
    "The Ellerby orchestra recorded the third symphony of Nils Hartwell in Bergdal.",
    "The Ellerby orchestra cancelled the third symphony of Nils Hartwell in Bergdal.",
  ],
  [
    "The mayor of Kelmar was re-elected while the tram drivers were on strike.",
    "The mayor of Kelmar was booed while the tram drivers were on strike.",
  ],
];
