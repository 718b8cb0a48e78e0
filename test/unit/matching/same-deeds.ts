type Pair = [claim: string, statement: string];

/** One thing said with another verb, voice or form of the word. */
export const SAME_DEEDS: Pair[] = [
  [
    "The council in Northmarch decided to sell the Corn Exchange.",
    "The council in Northmarch made a decision to sell the Corn Exchange.",
  ],
  [
    "Port Ellery closed the Harbour Bridge on Monday.",
    "The closure of the Harbour Bridge in Port Ellery took place on Monday.",
  ],
  [
    "The Harbour Bridge in Port Ellery was shut to traffic on Monday.",
    "The Harbour Bridge in Port Ellery was closed to traffic on Monday.",
  ],
  [
    "Kelmar Shipping purchased three electric ferries from a yard in Bergdal.",
    "Kelmar Shipping bought three electric ferries from a yard in Bergdal.",
  ],
  [
    "Governor Paul Ellerby stepped down on Thursday after the audit.",
    "Governor Paul Ellerby resigned on Thursday after the audit.",
  ],
  [
    "The Velden court postponed the trial of banker Hugo Castellan until May.",
    "The Velden court put off the trial of banker Hugo Castellan until May.",
  ],
  [
    "Police in Tamsworth arrested the treasurer of the football club.",
    "The treasurer of the football club was detained by police in Tamsworth.",
  ],
  [
    "Ostmark Rail will set up a training school in Kelmar next year.",
    "Ostmark Rail will establish a training school in Kelmar next year.",
  ],
  [
    "Anvil Foods laid off 300 workers at its Velden bakery.",
    "Anvil Foods dismissed 300 workers at its Velden bakery.",
  ],
  [
    "Divers began to search the wreck of the Aurora off Port Ellery.",
    "Divers started a search of the wreck of the Aurora off Port Ellery.",
  ],
  [
    "The Bergdal parliament scrapped the tax on plastic bags.",
    "The Bergdal parliament abolished the tax on plastic bags.",
  ],
  [
    "Halvorsen Steel filed a lawsuit against its former chairman over the Kelmar mill.",
    "Halvorsen Steel sued its former chairman over the Kelmar mill.",
  ],
  [
    "The storm killed four sailors off Norvik on Sunday.",
    "Four sailors died off Norvik in the storm on Sunday.",
  ],
  [
    "The Ostmark health ministry gave its approval to the flu vaccine in March.",
    "The Ostmark health ministry approved the flu vaccine in March.",
  ],
  [
    "The Ellerby museum called off its exhibition of Clara Marchetti's paintings.",
    "The Ellerby museum cancelled its exhibition of Clara Marchetti's paintings.",
  ],
  [
    "Bread prices in Ostmark climbed by 4 percent in June.",
    "Bread prices in Ostmark rose by 4 percent in June.",
  ],
  [
    "The Norvik ferry hit a fishing boat off Kelmar.",
    "The Norvik ferry collided with a fishing boat off Kelmar.",
  ],
  [
    "Teachers in Ostmark demanded smaller classes and a new reading test.",
    "Teachers in Ostmark called for smaller classes and a new reading test.",
  ],
  [
    "Lena Okonjo took over the Velden brewery from her uncle in 2019.",
    "Lena Okonjo acquired the Velden brewery from her uncle in 2019.",
  ],
  [
    "The Kelmar port authority is responsible for the northern pier.",
    "Responsibility for the northern pier lies with the Kelmar port authority.",
  ],
];

/** As above, and kept apart while the rule was made. */
export const SAME_DEEDS_KEPT_APART: Pair[] = [
  [
    "The mayor of Kelmar apologised to the tram drivers on Friday.",
    "The mayor of Kelmar offered an apology to the tram drivers on Friday.",
  ],
  [
    "Trains between Velden and Norvik were halted on Sunday.",
    "Trains between Velden and Norvik were stopped on Sunday.",
  ],
  [
    "The Bergdal observatory discovered a comet in March.",
    "A comet was found by the Bergdal observatory in March.",
  ],
  [
    "Bergdal Motors recalled 6,000 vans with faulty brakes.",
    "Bergdal Motors issued a recall of 6,000 vans with faulty brakes.",
  ],
  [
    "Firefighters put out the blaze at the Grand Hotel in Port Ellery.",
    "Firefighters extinguished the blaze at the Grand Hotel in Port Ellery.",
  ],
  [
    "The Northmarch council turned down the plan for a hotel in the Corn Exchange.",
    "The Northmarch council rejected the plan for a hotel in the Corn Exchange.",
  ],
  [
    "Ana Brandt was named as chair of the Velden water board.",
    "Ana Brandt was appointed chair of the Velden water board.",
  ],
  [
    "The Ostmark central bank raised its main rate to 3 percent.",
    "The Ostmark central bank increased its main rate to 3 percent.",
  ],
  [
    "Farmers around Bergdal protested against the ban on hemp.",
    "Farmers around Bergdal staged a protest against the ban on hemp.",
  ],
  [
    "The Saint Anne hospital in Velden evacuated 90 patients in April.",
    "The Saint Anne hospital in Velden moved out 90 patients in April.",
  ],
  [
    "The destruction of the Kelmar lighthouse by the storm took one night.",
    "The storm destroyed the Kelmar lighthouse in one night.",
  ],
  [
    "Senator Ruth Dunmore backed the fishing bill on Tuesday.",
    "Senator Ruth Dunmore gave her support to the fishing bill on Tuesday.",
  ],
  ["Work on the Norvik tunnel began in September.", "Work on the Norvik tunnel got under way in September."],
  [
    "Tamsworth United fired coach Peter Quillon after the defeat.",
    "Coach Peter Quillon was sacked by Tamsworth United after the defeat.",
  ],
  [
    "The fisheries minister carried out an inspection of the herring plant in Norvik.",
    "The fisheries minister inspected the herring plant in Norvik.",
  ],
  [
    "The Tamsworth library received a gift of 400 ship logs from Nils Hartwell.",
    "Nils Hartwell gave 400 ship logs to the Tamsworth library.",
  ],
  [
    "The river in Velden burst its banks in April and flooded Elm Street.",
    "Elm Street in Velden was inundated in April when the river burst its banks.",
  ],
  [
    "The Ellerby orchestra is to perform Nils Hartwell's third symphony in Bergdal.",
    "The Ellerby orchestra is to play Nils Hartwell's third symphony in Bergdal.",
  ],
  [
    "Two prisoners fled from the Norvik jail on Thursday.",
    "Two prisoners escaped from the Norvik jail on Thursday.",
  ],
  [
    "Mara Lindqvist won the election for mayor of Tamsworth.",
    "Mara Lindqvist was elected mayor of Tamsworth.",
  ],
];
