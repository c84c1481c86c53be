[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OrganizationIdParameter')]
    [object] $Identity,
    [bool] $NoSignOnReply,
    [bool] $OWAAllowUserChoiceOfSigningCertificate,
    [bool] $OWAAlwaysEncrypt,
    [bool] $OWAAlwaysSign,
    [uint] $OWABCCEncryptedEmailForking,
    [bool] $OWACheckCRLOnSend,
    [bool] $OWAClearSign,
    [bool] $OWACopyRecipientHeaders,
    [uint] $OWACRLConnectionTimeout,
    [uint] $OWACRLRetrievalTimeout,
    [bool] $OWADisableCRLCheck,
    [uint] $OWADLExpansionTimeout,
    [string] $OWAEncryptionAlgorithms,
    [bool] $OWAEncryptTemporaryBuffers,
    [bool] $OWAForceSMIMEClientUpgrade,
    [bool] $OWAIncludeCertificateChainAndRootCertificate,
    [bool] $OWAIncludeCertificateChainWithoutRootCertificate,
    [bool] $OWAIncludeSMIMECapabilitiesInMessage,
    [bool] $OWAOnlyUseSmartCard,
    [string] $OWASenderCertificateAttributesToDisplay,
    [bool] $OWASignedEmailCertificateInclusion,
    [string] $OWASigningAlgorithms,
    [bool] $OWATripleWrapSignedEncryptedMail,
    [bool] $OWAUseKeyIdentifier,
    [bool] $OWAUseSecondaryProxiesWhenFindingCertificates,
    [byte[]] $SMIMECertificateIssuingCA
)
