#include "app/viewmodels/several_answers_model.h"

namespace mynah {

int SeveralAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SeveralAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeveralAnswer &answer = m_answers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return answer.text;
    case TokensRole:
        return answer.tokens;
    case DoneRole:
        return answer.done;
    case StatusRole:
        return statusOf(answer);
    default:
        return {};
    }
}

QHash<int, QByteArray> SeveralAnswersModel::roleNames() const
{
    return {{TextRole, "answerText"},
            {TokensRole, "tokens"},
            {DoneRole, "done"},
            {StatusRole, "status"}};
}

QString SeveralAnswersModel::statusOf(const SeveralAnswer &answer) const
{
    if (answer.stopReason == QLatin1String("max_tokens"))
        return tr("Reached the longest length");
    if (answer.stopReason == QLatin1String("interrupted"))
        return tr("Stopped");
    if (answer.done)
        //: Under one of several answers that is complete
        return tr("\u2066%L1\u2069 tokens").arg(answer.tokens);
    return answer.tokens == 0 ? QString()
                              //: One of several answers is still being written
                              : tr("writing · \u2066%L1\u2069 tokens").arg(answer.tokens);
}

qint64 SeveralAnswersModel::tokens() const
{
    qint64 sum = 0;
    for (const SeveralAnswer &answer : m_answers)
        sum += answer.tokens;
    return sum;
}

void SeveralAnswersModel::begin(int count)
{
    beginResetModel();
    m_answers.clear();
    m_answers.resize(size_t(count));
    endResetModel();
    emit countChanged();
    choose(-1);
    setGreedy(false);
    setWriting(count > 0);
}

void SeveralAnswersModel::append(int answer, const QString &piece, qint64 tokens)
{
    if (answer < 0 || answer >= count())
        return;
    SeveralAnswer &to = m_answers[size_t(answer)];
    to.text += piece;
    to.tokens = tokens;
    to.draftDirty = true;
    emit dataChanged(index(answer), index(answer), {TextRole, TokensRole, StatusRole});
}

void SeveralAnswersModel::finish(int answer, const TurnResult &result, const AnswerFigures &figures)
{
    if (answer < 0 || answer >= count())
        return;
    SeveralAnswer &to = m_answers[size_t(answer)];
    const std::string_view reason = stopReasonName(result.stop);
    to.text = QString::fromStdString(result.text);
    to.tokens = result.generatedTokens;
    to.done = true;
    to.draftDirty = false;
    to.stopReason = QString::fromUtf8(reason.data(), qsizetype(reason.size()));
    to.figures = figures;
    to.userTokens = result.userTokens;
    to.answerTokens = result.answerTokens;
    to.tokenizer = result.tokenizer;
    emit dataChanged(index(answer), index(answer));
}

void SeveralAnswersModel::end()
{
    for (int answer = count() - 1; answer >= 0; --answer) {
        if (m_answers[size_t(answer)].done)
            continue;
        beginRemoveRows({}, answer, answer);
        m_answers.erase(m_answers.begin() + answer);
        endRemoveRows();
        emit countChanged();
        if (m_chosen >= answer)
            choose(m_chosen == answer ? -1 : m_chosen - 1);
    }
    setWriting(false);
}

void SeveralAnswersModel::setGreedy(bool greedy)
{
    if (greedy == m_greedy)
        return;
    m_greedy = greedy;
    emit greedyChanged();
}

void SeveralAnswersModel::choose(int answer)
{
    if (answer == m_chosen || answer >= count())
        return;
    m_chosen = answer;
    emit chosenChanged();
}

void SeveralAnswersModel::setWriting(bool writing)
{
    if (writing == m_writing)
        return;
    m_writing = writing;
    emit writingChanged();
}

} // namespace mynah
