package dev.longshore.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a secret, and what is not. The secrets are made up, and put together so that scanners stay quiet. */
class PlainSecretsTest {
    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD, hunter22",
        "db.password, hunter22",
        "POSTGRES_PASSWORD, postgres",
        "PASSWORD, abcd",
        "API_KEY, 0a1b2c3d4e5f",
        "github-token, abcdefgh",
        "STRIPE_SECRET, whsec_abc",
        "AWS_SECRET_ACCESS_KEY, abcdefghijklmnop",
        "DATABASE_URL, postgres://shop:hunter22@db/shop",
        "DB_PASSWORD, S3cr/Et",
        "DB_PASSWORD, abc/1x"
    })
    void secret(String name, String value) {
        assertThat(PlainSecrets.isSecret(name, value)).isTrue();
    }

    @Test
    void secret_by_its_format_alone() {
        assertThat(PlainSecrets.isSecret("ID", "AKIA" + "ABCDEFGHIJ234567")).isTrue();
        assertThat(PlainSecrets.isSecret("KEY", "-----BEGIN RSA " + "PRIVATE KEY-----\nMII"))
                .isTrue();
        assertThat(PlainSecrets.isSecret("GH", "ghp_" + "a".repeat(36))).isTrue();
        assertThat(PlainSecrets.isSecret("PAY", "sk_live_" + "a".repeat(24))).isTrue();
        assertThat(PlainSecrets.isSecret("CHAT", "xoxb-" + "123456789-abcdefghijkl"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD, ''",
        "DB_PASSWORD, abc",
        "DB_PASSWORD, ${DB_PASSWORD}",
        "DB_PASSWORD, <password>",
        "DB_PASSWORD, '{{resolve:secretsmanager:db}}'",
        "DB_PASSWORD, arn:aws:secretsmanager:eu-west-1:111122223333:secret:db",
        "DB_PASSWORD, ssm:/shop/db",
        "DB_PASSWORD, /run/secrets/db",
        "ALLOW_EMPTY_PASSWORD, yes",
        "MYSQL_RANDOM_ROOT_PASSWORD, 'true'",
        "RESET_PASSWORD, disabled",
        "MAX_TOKEN, 4096",
        "DB_PASSWORD_FILE, db-password-file",
        "TOKEN_URL, https://login.example.com",
        "SECRET_NAME, shop-database",
        "PASSWORDLESS, certificate",
        "TOKENIZER, cl100k_base",
        "HOST, db.example.com",
        "DATABASE_URL, postgres://shop@db/shop",
        "DATABASE_URL, postgres://shop:${PASSWORD}@db/shop",
        "DATABASE_URL, http://db:5432/shop?to=a@b",
        "AWS_ACCESS_KEY_ID, AKIAIOSFODNN7EXAMPLE",
        "DB_PASSWORD_SECRET, shop/prod/db-password",
        "DB_PASSWORD, 'ENC(kq8aGxQ3hJ1v)'",
        "DB_PASSWORD, 'ENC[AES256_GCM,data:p673w7==]'",
        "API_TOKEN, AQICAHhabcdefghijklmnop",
        "NEXT_PUBLIC_API_KEY, 0a1b2c3d4e5f",
        "VITE_MAP_TOKEN, abcdefgh",
        "RESET_PASSWORD, required",
        "CSRF_TOKEN, auto",
        "MAX_TOKEN, 128k",
        "DB_PASSWORD, secretref:db-password",
        "DB_PASSWORD, '[redacted]'"
    })
    void no_secret(String name, String value) {
        assertThat(PlainSecrets.isSecret(name, value)).isFalse();
    }

    @Test
    void long_values_take_no_longer_than_they_are() {
        assertThat(PlainSecrets.isSecret("TEXT", "a".repeat(200_000))).isFalse();
        assertThat(PlainSecrets.isSecret("TOKEN", "a/".repeat(100_000) + "b")).isTrue();
    }

    @Test
    void finding_does_not_repeat_the_secret() {
        Finding finding = YamlModels.findings(Yaml.container("environment: [{name: DB_PASSWORD, value: hunter22}]"))
                .get(0);
        assertThat(finding.line()).contains("warning", "DB_PASSWORD").doesNotContain("hunter22");
        assertThat(finding.value()).isNull();
    }

    @Test
    void variables_without_name_or_value_are_not_judged() {
        assertThat(YamlModels.findings(Yaml.container("environment: [{name: DB_PASSWORD}, {value: hunter22}]")))
                .isEmpty();
    }
}
