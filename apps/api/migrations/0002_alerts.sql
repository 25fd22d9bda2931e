CREATE TABLE "alert_outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"run" text,
	"channel" text NOT NULL,
	"address_hash" text NOT NULL,
	"subscription" text NOT NULL,
	"language" text NOT NULL,
	"items" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"held_until" timestamp with time zone,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "alert_subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"address_hash" text NOT NULL,
	"address" text NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"area" text,
	"crime" text,
	"crime_group" text,
	"target" text NOT NULL,
	"threshold" real NOT NULL,
	"language" text NOT NULL,
	"secret" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "alert_suppressions" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "alert_outbox_once" ON "alert_outbox" USING btree ("run","address_hash");--> statement-breakpoint
CREATE INDEX "alert_outbox_due" ON "alert_outbox" USING btree ("state","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_subscriptions_once" ON "alert_subscriptions" USING btree ("address_hash","kind","target");--> statement-breakpoint
CREATE INDEX "alert_subscriptions_confirmed" ON "alert_subscriptions" USING btree ("confirmed_at");