// Webhooks are looked up by id when they are served and by name when they are changed; deliveries by an id that comes from the
// webhook and the verdict, and by their age when the log is swept.
CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (webhook:Webhook) REQUIRE webhook.id IS UNIQUE;
CREATE CONSTRAINT webhook_name IF NOT EXISTS FOR (webhook:Webhook) REQUIRE webhook.name IS UNIQUE;
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (delivery:Delivery) REQUIRE delivery.id IS UNIQUE;
CREATE INDEX delivery_started_at IF NOT EXISTS FOR (delivery:Delivery) ON (delivery.startedAt);
