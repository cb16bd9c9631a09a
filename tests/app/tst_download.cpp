// Downloads from servers that behave, and from servers that do not.
#include "download_fixture.h"

#include <QElapsedTimer>
#include <QSslKey>

using namespace mynah;
using State = DownloadState;
using Problem = DownloadProblem;

class TestDownload : public QObject, DownloadFixture {
    Q_OBJECT

    void serve(LoopbackServer::Handler handler)
    {
        m_server = std::make_unique<LoopbackServer>(std::move(handler));
    }
    void serveOther(LoopbackServer::Handler handler)
    {
        m_other = std::make_unique<LoopbackServer>(std::move(handler));
    }
    static LoopbackServer::Handler honestly(const QByteArray &data, const QByteArray &etag = {})
    {
        return [data, etag](const LoopbackRequest &request, int) {
            return LoopbackServer::honest(request, data, etag);
        };
    }
    static LoopbackServer::Handler always(int status)
    {
        return [status](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.status = status;
            answer.body = "<html>No</html>";
            return answer;
        };
    }
    /// Not one byte twice, but for what lay between network and disk when the connection broke.
    static bool isNear(qint64 offset, qint64 sent)
    {
        return offset > sent - 512 * 1024 - 1 && offset <= sent;
    }
    static QSslConfiguration ownTls()
    {
        QFile certificate(MYNAH_SOURCE_DIR "/tests/fixtures/tls/self_signed.pem");
        QFile key(MYNAH_SOURCE_DIR "/tests/fixtures/tls/key.pem");
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("the certificate of the tests is not there");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return tls;
    }
    /// As the system's settings would name it.
    void useProxy(const QByteArray &address)
    {
        qputenv("http_proxy", address);
        qunsetenv("no_proxy");
        m_rules.systemProxy = true;
        m_service = newService();
    }
    void expectDone(const QByteArray &data)
    {
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Done, 10000);
        QCOMPARE(fileContent(), data);
        QVERIFY(clean());
        QCOMPARE(status().done, data.size());
    }

private slots:
    void init() { prepare(); }
    void cleanup()
    {
        m_service.reset();
        qunsetenv("http_proxy");
    }

    void honestServer_fileIsWholeAndVerified()
    {
        const QByteArray data = content();
        serve(honestly(data));
        m_service->begin(orderFor(data));
        QCOMPARE(state(), State::Queued); // shown at once
        expectDone(data);
        QVERIFY(status().verified);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(!m_server->requests().first().headers.contains("range"));
        QCOMPARE(m_server->requests().first().headers.value("accept-encoding"), "identity");
        QVERIFY(!m_server->requests().first().headers.contains("cookie"));
    }

    void nothingIsKnownBefore_fileIsWhole_butNotVerified()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            answer.length = false;
            return answer;
        });
        DownloadOrder order = orderFor(data, false);
        order.bytes = -1;
        m_service->begin(order);
        expectDone(data);
        QVERIFY(!status().verified);
    }

    void emptyFile_isWhole()
    {
        serve(honestly({}));
        m_service->begin(orderFor({}));
        expectDone({});
        QVERIFY(status().verified);
    }

    void cutAgainAndAgain_goesOnWhereItEnded_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("10 kB") << 10'000;
        QTest::newRow("100 kB") << 100'000;
        QTest::newRow("300 kB") << 300'000;
        QTest::newRow("700 kB") << 700'000;
    }
    void cutAgainAndAgain_goesOnWhereItEnded()
    {
        QFETCH(int, bytes);
        const QByteArray data = content(bytes * 8);
        serve([data, bytes](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data, "\"v1\"");
            if (answer.body.size() > bytes && number < 24)
                answer.sendOnly = bytes;
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data);
        const auto requests = m_server->requests();
        int repeated = 0;
        QVERIFY2(requests.size() < 24, qPrintable(QString::number(requests.size())));
        for (qsizetype i = 1; i < requests.size(); ++i) {
            QVERIFY(requests[i].offset() >= requests[i - 1].offset());
            // Qt asks by itself once more where the end comes before it has read the head.
            if (requests[i].offset() != requests[i - 1].offset() || ++repeated > 6)
                QVERIFY(isNear(requests[i].offset(), requests[i - 1].offset() + bytes));
            if (requests[i].offset() > 0)
                QCOMPARE(requests[i].headers.value("if-range"), "\"v1\"");
        }
        QVERIFY(wasIn(State::Waiting));
    }

    void stall_isGivenUp_andGoesOn()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            if (number == 1) {
                answer.sendOnly = 1'000'000;
                answer.stall = true;
            }
            answer.silent = number == 2;
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data);
        QVERIFY(isNear(m_server->requests().last().offset(), 1'000'000));
    }

    void slowServer_isNotTakenForAStall()
    {
        const QByteArray data = content(60'000);
        serve([data](const LoopbackRequest &request, int) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            answer.pieceBytes = 5'000;
            answer.pieceMs = 80; // longer in all than the patience
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void changedFile_beginsAgain()
    {
        const QByteArray old = content(3'000'000, 1), data = content(3'000'000, 2);
        serve([=](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = number == 1 ? LoopbackServer::honest(request, old, "\"old\"")
                                                : LoopbackServer::honest(request, data, "\"new\"");
            if (number == 1)
                answer.sendOnly = 1'000'000;
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data); // the answer to If-Range is the whole file
        QVERIFY(status().verified);
    }

    void changedFile_atAServerThatIgnoresIfRange_isAskedForWhole()
    {
        const QByteArray old = content(3'000'000, 1), data = content(3'000'000, 2);
        serve([=](const LoopbackRequest &request, int number) {
            LoopbackRequest plain = request;
            plain.headers.remove("if-range");
            LoopbackAnswer answer = LoopbackServer::honest(plain, number == 1 ? old : data);
            answer.say("ETag", number == 1 ? "\"old\"" : "\"new\"");
            if (number == 1)
                answer.sendOnly = 1'000'000;
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data);
        QVERIFY(m_server->requests().size() >= 3);
        QCOMPARE(m_server->requests().last().offset(), 0);
    }

    void serverWithoutRanges_beginsAgain_butNotForEver()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.body = data;
            answer.sendOnly = 1'000'000;
            return answer;
        });
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::WrongAnswer);
        QVERIFY(m_server->requests().size() >= 2 + m_rules.restartsPerSource);
        QVERIFY(m_server->requests().size() <= 12);
        m_server->setHandler([data](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.body = data;
            return answer;
        });
        m_service->resume(target());
        expectDone(data);
    }

    void lieAboutTheRange_isNotWritten_andTheOtherSourceGoesOn()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            if (number == 1)
                answer.sendOnly = 1'000'000;
            else
                answer.say("Content-Range", "bytes 5-2999999/3000000");
            return answer;
        });
        serveOther(honestly(data));
        m_service->begin(orderFor(data));
        expectDone(data);
        QVERIFY(status().verified);
        QVERIFY(isNear(m_other->requests().first().offset(), 1'000'000));
        QVERIFY(!m_other->requests().first().headers.contains("if-range"));
    }

    void longerThanItSaid_isNotKept()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.body = data + "and more";
            answer.length = false;
            return answer;
        });
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::WrongAnswer);
        QVERIFY(!exists("model.bin"));
    }

    void packedBody_isRefused()
    {
        serve([](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.say("Content-Encoding", "gzip");
            answer.body = content();
            return answer;
        });
        m_service->begin(orderFor(content()));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::WrongAnswer);
        QVERIFY(status().details.contains("gzip"));
    }

    void everythingThere_and416_isWhole()
    {
        const QByteArray data = content();
        serve(honestly(data));
        DownloadOrder order = orderFor(data);
        order.bytes = -1; // so that the server is asked although all is there
        {
            PartFile part(order);
            QVERIFY(part.open() && part.append(data) && part.sync());
        }
        m_service->begin(order);
        expectDone(data);
        QVERIFY(status().verified);
    }

    void moreThereThanTheFileHas_416_beginsAgain()
    {
        const QByteArray data = content();
        serve(honestly(data));
        DownloadOrder order = orderFor(data);
        order.bytes = -1;
        {
            PartFile part(order);
            QVERIFY(part.open() && part.append(data + "more") && part.sync());
        }
        m_service->begin(order);
        expectDone(data);
    }

    void redirect_isFollowed_withTheRange()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int number) {
            if (request.path == "/model.bin") {
                LoopbackAnswer answer;
                answer.status = 302;
                answer.say("Location", "/elsewhere/file?key=1");
                answer.say("ETag", "\"of the redirection\"");
                return answer;
            }
            LoopbackAnswer answer = LoopbackServer::honest(request, data, "\"v\"");
            if (number == 2)
                answer.sendOnly = 1'000'000;
            return answer;
        });
        m_service->begin(orderFor(data));
        expectDone(data);
        const auto requests = m_server->requests();
        QVERIFY(requests.size() >= 4);
        // Addresses that were given out may expire.
        QCOMPARE(requests.at(requests.size() - 2).path, "/model.bin");
        QVERIFY(isNear(requests.last().offset(), 1'000'000));
        QCOMPARE(requests.last().headers.value("if-range"), "\"v\"");
    }

    void redirectsInACircle_end()
    {
        serve([](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.status = 302;
            answer.say("Location", "/model.bin");
            return answer;
        });
        m_service->begin(orderFor(content()));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::Downgrade);
    }

    void selfSignedCertificate_isRefused_naturally()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        const QByteArray data = content();
        m_server = std::make_unique<LoopbackServer>(honestly(data), ownTls());
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::Tls);
        QCOMPARE(status().host, "127.0.0.1");
        QVERIFY2(status().details.contains("self", Qt::CaseInsensitive),
                 qPrintable(status().details));
        QVERIFY(m_server->requests().isEmpty()); // not even a path was told

        // Another source helps.
        serveOther(honestly(data));
        m_service->cancel(target());
        m_service->begin(orderFor(data));
        expectDone(data);
    }

    void safeAddress_thatLeadsToAnUnsafeOne_isNotFollowed()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        const QByteArray data = content();
        LoopbackServer plain(honestly(data));
        const QUrl target = plain.url();
        m_server = std::make_unique<LoopbackServer>(
            [target](const LoopbackRequest &, int) {
                LoopbackAnswer answer;
                answer.status = 302;
                answer.say("Location", target.toEncoded());
                return answer;
            },
            ownTls());
        // This process alone trusts the certificate of the test.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.setCaCertificates({ownTls().localCertificate()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Failed);
        QSslConfiguration::setDefaultConfiguration(before);
        QCOMPARE(status().problem, Problem::Downgrade);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(plain.requests().isEmpty());
    }

    void proxyThatIsAway_isSaid()
    {
        const QByteArray data = content();
        serve(honestly(data));
        useProxy("http://127.0.0.1:1");
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::ProxyAway);
        QVERIFY(m_server->requests().isEmpty());
    }

    void proxyThatWantsAPassword_isSaid()
    {
        LoopbackServer proxy([](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.status = 407;
            answer.say("Proxy-Authenticate", "Basic realm=\"office\"");
            return answer;
        });
        serve(honestly({}));
        useProxy(proxy.url("").toEncoded());
        m_service->begin(orderFor(content()));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::ProxyPassword);
    }

    void percentInTheAddress_staysOne()
    {
        const QByteArray data = content();
        serve(honestly(data));
        DownloadOrder order = orderFor(data);
        order.sources = {QUrl::fromEncoded(m_server->url().toEncoded() + "?Eng98%25")};
        m_service->begin(order);
        expectDone(data);
        QCOMPARE(m_server->requests().first().path, "/model.bin?Eng98%25");
    }

    void serverThatNamesATime_isAskedThen()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer =
                number == 1 ? always(503)(request, 1) : LoopbackServer::honest(request, data);
            answer.say("Retry-After", "1");
            return answer;
        });
        QElapsedTimer clock;
        clock.start();
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Waiting);
        expectDone(data);
        QVERIFY(clock.elapsed() >= 1000);
    }

    void errorPages_areNoModel_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("problem");
        QTest::newRow("404") << 404 << int(Problem::NotThere);
        QTest::newRow("410") << 410 << int(Problem::NotThere);
        QTest::newRow("401") << 401 << int(Problem::NotAllowed);
        QTest::newRow("403") << 403 << int(Problem::NotAllowed);
        QTest::newRow("429") << 429 << int(Problem::Busy);
        QTest::newRow("500") << 500 << int(Problem::Busy);
        QTest::newRow("503") << 503 << int(Problem::Busy);
        QTest::newRow("204") << 204 << int(Problem::WrongAnswer);
        QTest::newRow("418") << 418 << int(Problem::WrongAnswer);
    }
    void errorPages_areNoModel()
    {
        QFETCH(int, code);
        QFETCH(int, problem);
        serve(always(code));
        m_service->begin(orderFor(content()));
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(int(status().problem), problem);
        QVERIFY(!exists("model.bin"));
        QCOMPARE(m_server->requests().size(),
                 problem == int(Problem::Busy) ? m_rules.triesPerSource : 1);
        const QByteArray data = content();
        m_server->setHandler(honestly(data));
        m_service->resume(target());
        expectDone(data);
    }

    void busyServer_isAskedAgain()
    {
        const QByteArray data = content();
        serve([data](const LoopbackRequest &request, int number) {
            return number < 4 ? always(503)(request, number)
                              : LoopbackServer::honest(request, data);
        });
        m_service->begin(orderFor(data));
        expectDone(data);
    }

    void oneSourceIsAway_theOtherTakesOver()
    {
        const QByteArray data = content();
        serve(always(404));
        serveOther(honestly(data));
        m_service->begin(orderFor(data));
        expectDone(data);
    }

    void sourceThatNeverAnswers_isNotWaitedForLong()
    {
        const QByteArray data = content();
        serve([](const LoopbackRequest &, int) {
            LoopbackAnswer answer;
            answer.silent = true;
            return answer;
        });
        serveOther(honestly(data));
        m_service->begin(orderFor(data));
        expectDone(data);
        QCOMPARE(m_server->requests().size(), m_rules.triesInSilence);
    }

    void nobodyListens_failsAndNamesTheFirstHost()
    {
        serve(honestly({}));
        serveOther(always(404));
        DownloadOrder order = orderFor(content());
        m_server.reset();
        m_service->begin(order);
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::Refused);
        QVERIFY(status().details.contains("404"));
    }

    void unknownHost_isSaid()
    {
        DownloadOrder order;
        order.target = target();
        order.sources = {QUrl("http://no-such-host.invalid/model.bin")};
        m_service->begin(order);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Failed, 30000);
        QVERIFY(status().problem == Problem::HostNotFound || status().problem == Problem::Refused);
        QCOMPARE(status().host, "no-such-host.invalid");
    }

    void otherSize_isNotDownloaded_unlessTheUserWantsIt()
    {
        const QByteArray data = content();
        serve(honestly(data));
        serveOther(honestly(data));
        DownloadOrder order = orderFor(data);
        order.bytes = data.size() - 1;
        m_service->begin(order);
        QTRY_COMPARE(state(), State::Failed);
        QCOMPARE(status().problem, Problem::OtherFile);
        m_service->acceptUnverified(target());
        expectDone(data);
        QVERIFY(!status().verified);
    }

    void wrongBytes_areNotTaken_butMayBeKept()
    {
        const QByteArray data = content(), wrong = content(3'000'000, 7);
        serve(honestly(wrong));
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Mismatch);
        QVERIFY(!exists("model.bin"));
        QVERIFY(status().details.contains(hashOf(wrong)));
        m_service->acceptUnverified(target());
        expectDone(wrong);
        QVERIFY(!status().verified);
    }

    void wrongBytes_downloadAgain_asksTheOtherSource()
    {
        const QByteArray data = content(), wrong = content(3'000'000, 7);
        serve(honestly(wrong));
        serveOther(honestly(data));
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Mismatch);
        m_service->startAgain(target());
        expectDone(data);
        QVERIFY(status().verified);
        QCOMPARE(m_other->requests().first().offset(), 0);
    }

    void wrongBytes_survivesARestart()
    {
        const QByteArray data = content(), wrong = content(3'000'000, 7);
        serve(honestly(wrong));
        m_service->begin(orderFor(data));
        QTRY_COMPARE(state(), State::Mismatch);
        restart();
        QTRY_COMPARE(state(), State::Paused);
        m_service->resume(target());
        QTRY_COMPARE(state(), State::Mismatch);
        QCOMPARE(m_server->requests().size(), 1); // nothing is asked of the network for that
    }

    void noHash_otherSource_beginsAgain()
    {
        const QByteArray data = content(), others = content(3'000'000, 2);
        serve([data](const LoopbackRequest &request, int number) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            answer.sendOnly = number == 1 ? 1'000'000 : 0;
            return answer;
        });
        serveOther(honestly(others));
        m_service->begin(orderFor(data, false));
        expectDone(others); // not a mixture of both
    }

    void severalAtOnce_andTheOthersWait()
    {
        const QByteArray data = content(200'000);
        int most = 0;
        serve([data](const LoopbackRequest &request, int) {
            LoopbackAnswer answer = LoopbackServer::honest(request, data);
            answer.pieceBytes = 20'000;
            answer.pieceMs = 5;
            return answer;
        });
        connect(m_service.get(), &DownloadService::changed, this, [&] {
            int running = 0;
            for (const DownloadStatus &status : m_service->downloads())
                running += status.state == State::Running;
            most = std::max(most, running);
        });
        for (int i = 0; i < 7; ++i) {
            DownloadOrder order = orderFor(data);
            order.target = target(QString::number(i));
            m_service->begin(order);
        }
        for (int i = 0; i < 7; ++i)
            QTRY_COMPARE(state(QString::number(i)), State::Done);
        QCOMPARE(most, m_rules.atOnce);
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
