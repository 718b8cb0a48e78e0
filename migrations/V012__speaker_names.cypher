// By which name statements are attributed, and which outlets go by it: both are found from the other without a search.

CREATE CONSTRAINT speaker_name_key IF NOT EXISTS FOR (n:SpeakerName) REQUIRE n.key IS UNIQUE;
