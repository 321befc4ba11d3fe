package headway.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import headway.store.StoreException;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// Encrypts a secret so that it opens only with the key, and only where it belongs.
final class Seal {
  private static final int KEY_ID = 1;

  private final Aead aead;

  private Seal(Aead aead) {
    this.aead = aead;
  }

  /// @param key 32 bytes
  @AccessesPartialKey
  static Seal with(byte[] key) {
    try {
      AeadConfig.register();
      AesGcmKey aes =
          AesGcmKey.builder()
              .setParameters(PredefinedAeadParameters.AES256_GCM)
              .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
              .setIdRequirement(KEY_ID)
              .build();
      KeysetHandle keys =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(aes).withFixedId(KEY_ID).makePrimary())
              .build();
      return new Seal(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The secret key can't be used", e);
    }
  }

  /// @param belonging what it belongs to; under anything else it doesn't open
  String close(String secret, String belonging) {
    try {
      byte[] sealed = aead.encrypt(secret.getBytes(UTF_8), belonging.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret can't be encrypted", e);
    }
  }

  String open(String sealed, String belonging) {
    try {
      byte[] bytes = Base64.getDecoder().decode(sealed);
      return new String(aead.decrypt(bytes, belonging.getBytes(UTF_8)), UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      throw new StoreException(
          "A stored secret doesn't open with this key. Set HEADWAY_SECRET_KEY to the key it was stored under.");
    }
  }
}
