import { AnalysisResolver } from "./analysis.resolver.js";
import { AnalyzeArticleResolver } from "./analyze-article.resolver.js";
import { CancelAnalysisResolver } from "./cancel-analysis.resolver.js";
import { RetryAnalysisResolver } from "./retry-analysis.resolver.js";
import { ReverifyEvidenceResolver } from "./reverify-evidence.resolver.js";
import { ChangeClaimsResolver } from "./change-claims.resolver.js";
import { ChangeResolver, ClaimChangesResolver } from "./change.resolver.js";
import { ApiKeyResolver } from "./api-key.resolver.js";
import { ArticleResolver, CorrectionResolver, DerivationResolver } from "./article.resolver.js";
import { ChainResolver, ChainStepResolver } from "./chain.resolver.js";
import { ClaimMentionResolver } from "./claim-mention.resolver.js";
import { ClaimResolver, RelatedClaimResolver } from "./claim.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { CitationResolver, CitedExportResolver } from "./citation.resolver.js";
import { ExportResolver } from "./export.resolver.js";
import { EvidenceResolver } from "./evidence.resolver.js";
import { GraphQueryResolver } from "./graph-query.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { OverviewResolver } from "./overview.resolver.js";
import {
  ClaimPropagationResolver,
  FigureValueResolver,
  FollowedSourceResolver,
  PropagationStepResolver,
  SourceFollowingResolver,
} from "./propagation.resolver.js";
import { RemoveArticleResolver } from "./remove-article.resolver.js";
import { ComparedSourceResolver, SourceComparisonResolver } from "./source-comparison.resolver.js";
import { ClaimSourceResolver, RefutedClaimResolver, SourceResolver } from "./source.resolver.js";
import { StatementResolver } from "./statement.resolver.js";
import { SubscriptionResolver } from "./subscription.resolver.js";
import {
  EntityTechniqueRateResolver,
  TechniqueDetectionResolver,
  TechniqueRateResolver,
  TechniqueResolver,
} from "./technique.resolver.js";
import { ArticleTieResolver, ClaimPairResolver } from "./tie.resolver.js";
import { OriginResolver, VerdictResolver } from "./verdict.resolver.js";
import { VerdictChangeResolver } from "./verdict-change.resolver.js";
import { WhatIfResolver } from "./what-if.resolver.js";
import { DeliveryResolver, WebhookResolver } from "./webhook.resolver.js";

/** Every resolver; one that is missing here is missing in the schema. */
export const RESOLVERS = [
  NodeResolver,
  ArticleResolver,
  CorrectionResolver,
  DerivationResolver,
  ArticleTieResolver,
  ClaimPairResolver,
  AnalysisResolver,
  TechniqueResolver,
  TechniqueDetectionResolver,
  TechniqueRateResolver,
  ClaimResolver,
  RelatedClaimResolver,
  WhatIfResolver,
  ClaimMentionResolver,
  EvidenceResolver,
  VerdictResolver,
  OriginResolver,
  VerdictChangeResolver,
  SourceResolver,
  ClaimSourceResolver,
  EntityResolver,
  StatementResolver,
  OverviewResolver,
  GraphQueryResolver,
  AnalyzeArticleResolver,
  CancelAnalysisResolver,
  RetryAnalysisResolver,
  ReverifyEvidenceResolver,
  ChangeResolver,
  ClaimChangesResolver,
  ChangeClaimsResolver,
  ApiKeyResolver,
  WebhookResolver,
  DeliveryResolver,
  ExportResolver,
  CitationResolver,
  CitedExportResolver,
  RemoveArticleResolver,
  SubscriptionResolver,
  ClaimPropagationResolver,
  PropagationStepResolver,
  FigureValueResolver,
  SourceFollowingResolver,
  FollowedSourceResolver,
  ChainResolver,
  ChainStepResolver,
  RefutedClaimResolver,
  SourceComparisonResolver,
  ComparedSourceResolver,
  EntityTechniqueRateResolver,
] as const;
